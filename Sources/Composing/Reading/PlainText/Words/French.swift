extension WordBook {
    /// French.
    static let french = WordBook(
        language: "fr",
        grammar: """
            a à afin ai ailleurs ainsi alors alors après as assez au aucun aucune aujourd’hui auprès
            aussi aussitôt autant autour autre autres aux avaient avait avant avec avez avoir avons ayant
            beaucoup bien bientôt c’est car ce ceci cela celle celles celui cent ces cet cette ceux chacun
            chaque chez chose choses ci cinq comme comment contre d’abord dans de déjà depuis derrière des
            dès deux devant devient dit dix doit doivent donc dont douze du durant elle elles en encore
            enfin ensuite entre est et étaient était étant été être eu eut eux faire fait fallait
            faut fin font fut furent grâce hélas hier hors huit ici il ils j’ai jadis jamais je jusqu’à jusqu’au
            jusque l’autre l’on l’un l’une la là laquelle le lequel les leur leurs loin lors lorsque lui ma
            maintenant mais malgré me même mêmes mes mieux mille moi moins mon n’a n’est ne neuf ni non nos
            notre nous on onze ont or où ou oui par parce parfois parmi partout pas passé pendant
            peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près presque puis puisque qu’il
            qu’elle qu’on qu’un qu’une quand quant quarante quatre que quel quelle quelles quelque quelques
            quels qui quinze quoi rien s’est s’il sa sans sauf se seize selon sept sera serait seront ses seul
            seule si sinon six soir soit soixante sommes son sont sous souvent suis sur surtout ta tandis tant
            te tel telle tes toi ton tôt toujours tous tout toute toutefois toutes treize trente très trois
            trop tu un une va vaut vers veut via vingt voici voilà vont vos votre vous vu y
            """,
        common: """
            abeille abeilles affaire an ancien ancienne anciens année années ans arbre arbres argent armée
            art atelier automne bac bateau bateaux bâtiment beau beaux belle belles berger bibliothèque bleu
            bleue boeuf bois boîte bon bonne boulanger boulangerie brouillard bruit bureau café calme campagne
            canal cave chaise chambre champ champs chanson chant chat chateau château chaud chef chemin cher
            cheval chevaux chien chiens ciel clé clés cloche cloches clocher club coin comité conseil coq corps
            côte cour cours couteau cuisine cygne cygnes dame dernier dernière derniers dernières digue dimension
            douce doux eau eaux école écoles église élève élèves enfant enfants entrée été étang étoile étude
            exposition famille familles farine femme femmes fenêtre ferme fermier fermiers fête feu feuille fille
            filles film fils fin fleur fleurs fleuve foire forêt fournil froid froide fromage fruit fruits gare
            garçon gens gerbe glace grand grande grandes grands grenier grosse gros groupe guerre habitants halle
            haut haute herbe heure heures histoire hiver homme hommes hôpital horloge huile idée île jardin
            jardins jeu jeune jeunes jour journal journaux jours lac lait lampe lampes langue large lettre lettres
            lieu ligne lit livre livres long longue lumière lune machine maire mairie maison maisons marché marchés
            mari matin mauvais membre membres mer mère messe meunier midi mois monde mouton moutons moulin moulins
            mur murs musée musique nappe neige nom noms nouveau nouvel nouvelle nouvelles nouveaux nuit nuits oiseau
            oiseaux ombre orage ours pain palais panier papier parc pas pauvre pêcheur pêcheurs père petit petite
            petites petits peuple phare phares pierre pierres place plaine plan plans pluie pluies poète poisson
            police pomme pommes pompiers pont ponts porche port porte portes premier première premiers prix public
            quai quais quartier question raison récolte règle reine rivage rive rives rivière roi roue roues route
            routes rouge rue rues sable sac saison saisons salle semaine semaines sentier sentiers séance siècle
            soirée soleil soupe spectacle station table temps tempête terrain terre tête théâtre toit toits tour
            tours train trains travail travaux université usine vache vaches vague vent vents verre vert verte vie
            vieil vieille vieilles vieux village villages ville villes vin visiteurs voisin voisins voiture voitures
            voix voyage voyageurs vue
            """,
        capitalized: "Pâques Noël Dieu Bible Jésus Christ Mme Mlle Dr Internet",
        phrases: """
            Grande Guerre
            Première Guerre mondiale
            Seconde Guerre mondiale
            Nations unies
            États-Unis
            Union européenne
            Croix-Rouge
            Maison-Blanche
            Grande-Bretagne
            Mer du Nord
            Comédie-Française
            Côte d’Azur
            Côte d’Ivoire
            Saint-Étienne
            Notre-Dame
            Palais Bourbon
            Ville Lumière
            """,
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
        days: "lundi mardi mercredi jeudi vendredi samedi dimanche",
        acronyms: """
            UE ONU OTAN SNCF RATP CGT CFDT EDF GDF CNRS INSEE HLM TGV RER SMIC TVA PDG RTL RTBF OMS OCDE
            USA CHU ENA
            """,
        ambiguous: """
            MARS ROSE PIERRE CLAIRE FLORENCE AIMÉ DÉSIRÉ VIOLETTE MARGUERITE OLIVE TOURS NICE ANGERS SENS
            AIX BONNE ROMAN ÉTAT ETAT ÉGLISE EGLISE BOURSE RÉPUBLIQUE ASSEMBLÉE SÉNAT SENAT TERRE OR ART
            NORD SUD OUEST
            """)
}
