// Words of wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), whose data come under
// CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); so does this list of them.

extension FrequentWords {
    /// The most frequent words of French, in that order.
    static let french = FrequentWords(
        """
        de la le et l à les est en des d un que a pas une du il pour dans je qui c au ce sur qu
        par on ne plus avec j n mais se vous s ça tu elle son y ai ou si sont tout fait nous
        comme être bien ils cette faire sa aux même me ont t m était été mon ses lui aussi peut
        deux leur moi ces quand après suis très tous sans avoir non où va encore alors avait
        entre temps ans autres dit ma là peu autre france rien dire monde te fois faut toujours
        voir bon contre votre avant depuis donc notre sous jamais vie moins dont toi déjà quoi
        soit trop leurs ton toute chez gens juste oui vraiment ainsi as grand pays français mes
        beaucoup jour quelques comment es premier sera nos parce personne cela trois homme ici
        paris toutes vu cas chose doit partie car eu mal première bonne fin mieux pendant petit
        puis année cet ceux elles moment place plusieurs pourquoi ta ville jours mois vers
        histoire mort sais années fais nouveau nouvelle part travail compte merci prendre veut
        état aller cours peux politique reste veux vos ca celui chaque grande personnes femme
        nom prix également point seul vais eux lieu lors vrai droit selon coup mettre serait
        pense quelque tant avais groupe maintenant maison saint tête étaient aime aurait avons
        enfants famille parler suite assez besoin demande genre savoir société trouve celle côté
        passe pouvoir question raison sens ailleurs avez certains ci devant dis jeu soir souvent
        effet général jean ni partir surtout équipe choses dernier enfin font nombre parle porte
        seulement site eau ensemble hommes petite femmes mère passer près quel tes vois aucun
        loi parti pris père rapport dès peuvent pu trouver autant face fille fut gouvernement
        gros guerre niveau passé pourrait quatre semaine service seule accord article donne
        donner ligne problème président vient cause crois dieu début exemple fils jeune mis
        système air aucune bas centre façon heure heures loin possible projet conseil dernière
        idée notamment nuit vont étais argent tour vue êtes an aura dessus film meilleur p corps
        ensuite forme haut or plutôt the arrive avaient chef europe fort i public tard ayant
        main terre titre matin mise plan saison sait type afin ah aide belle choix française
        long minutes retour situation sommes vite yeux amour base h journée nord devrait donné e
        etc grâce moyen ordre prend école étant but cinq manière mars pierre québec semble sujet
        truc agit enfant ministre nouvelles parfois quelle rue sud super sûr unis vidéo amis art
        beau compris gauche livre musique région entreprise jeunes longtemps match permet simple
        voilà voit chambre deuxième importe in juin lorsque mai peur plein police septembre
        sécurité série ancien anglais certaines grands important jouer membres merde parmi peine
        presque services tellement époque allez doute force lire marché mot points recherche
        santé seront train voix écrit affaires autour avis cependant développement faites hier
        juillet millions nationale nombreux parents propre rendre vivre droite environ fond mec
        mesure ouais pourtant trouvé abord affaire envie gars laquelle nouveaux octobre pouvez
        siècle sortir terme viens voiture ait avril droits françois frère janvier jeux
        population questions roi venir action club culture cœur difficile existe laisse malgré
        milieu of produit programme propos route états derrière direction doivent emploi feu
        marche mots mêmes période tel âge armée bois chance confiance croire date dix décembre
        laisser manque mode novembre petits plaisir produits rencontre résultats six vas août
        aurais blanc canada classe commence comprendre demain demander formation liste photo
        rôle x attention bout conditions esprit espère garde internet intérieur intérêt
        mouvement noir origine présente regarde rouge sortie auteur bonjour février ii justice
        langue meilleure met occasion offre perdu politiques qualité r risque scène sinon
        travaux voici appelle cadre changer entreprises grandes libre premiers production
        semaines vieux connais facile image lien mer photos pire rester sauf source troisième
        aider ami b campagne coupe cour durant faisait objet oh partout plupart problèmes
        seconde valeur étude études chacun cher devient données dû etat hein hors joue lequel
        montre national particulier penser poste présent publique réponse réseau salle texte
        veulent appel celles certain contrôle dois message position république succès économique
        activité américain association carte chercher connu création devenir euros expérience
        filles fonction impression louis nature putain simplement travers allemagne annonce
        arrêter bientôt chemin demi différents directeur espace liberté mariage new organisation
        passage présence sein sort zone économie bureau compagnie entrée mains moyenne ok pied
        presse prise réalité social sorte université utiliser œuvre accès commission différentes
        dimanche départ générale lit marie mauvais numéro puisque regarder soient soleil taux
        travailler voie acheter afrique attendre bras charge ex finalement fini haute manger
        marque moyens perdre pièces pratique sociale victoire vérité ben cherche communauté
        domaine idées monsieur nombreuses o payer peuple proche publié quant reçu répondre
        suivre administration auprès code demandé entendu faisant gagner honneur journal matière
        ouest permis rapidement retrouver résultat sept soirée sol sport téléphone version and
        armes arriver arrivée coeur construction devoir double information midi mission moitié
        page particulièrement pièce pourra prochaine prêt rend technique union v voyage énergie
        éviter arrête articles bord combien continue contraire courant derniers devait entendre
        faits faute fera finale heureux impossible joueur longue nécessaire paul porter pouvait
        samedi sang second style sérieux terrain villes église comprends créer décision défense
        désormais frais g hôtel instant livres majorité modèle obtenir outre paix puisse
        rappelle solution tandis actuellement assemblée bande commencé commune comprend contrat
        faux forces groupes international morts note suffit total tôt vol voulu éléments avenir
        bons critique dehors dernières devenu directement discours dur explique forte fête
        informations joueurs maître personnel petites premières preuve prison propose vendredi
        éducation adresse apprendre attaque avance ceci court dos endroit essayer exactement
        grave huit lumière meilleurs médias retrouve régime toutefois activités arrière bonnes
        commencer commerce complètement faite films grosse habitants michel montrer physique
        quartier rendez telle territoire unique vente via vis appelé arrivé changement
        concernant connaître cul européenne f lettre lieux lyon parole pieds principe prochain
        projets radio relations règles table vaut édition élections analyse arrêté assurer
        carrière chine commun couleur disent durée erreur espèce faible importante km large
        lundi mauvaise membre ministère montréal neuf objectif pro probablement relation rendu
        respect responsable secteur soutien to tomber utilisé vacances actions al allait
        américaine change con concours couple course différence décidé fonds fou gestion juge
        mesures mme mètres normal ouverture poids réussi sert sociaux suivant suivi taille
        viennent village visite voulait voulez absolument bref ciel clair combat comité
        continuer dirait fallait mm mémoire ouvert protection revenir signe suisse tenir tient
        trucs york album ancienne anti attend bah cinéma crise david espagne expliquer garder
        généralement historique industrie maladie militaire mondiale médecin permettre philippe
        prends russie soi tiens valeurs vote vouloir écoute île animaux application banque
        chanson département environnement ferme final internationale macron maire opération parc
        parties pleine pose raisons seigneur sorti traitement visage véritable écrire anciens
        avion calme chien cool eh enquête envoyer facebook images italie ligue limite parfait
        port professeur seuls transport vitesse étranger américains charles cheveux dollars
        dossier hiver hôpital importance joué lutte marine ouvrir pression puissance religion st
        stade théâtre volonté vraie élèves évolution adore belgique camp drôle débat etats john
        oublier pauvre propres regard représente revient rêve science souhaite touche travaille
        utilisation voulais étudiants absence amérique angleterre blanche capable changé cité
        clients connaissance coups delà end habitude jacques poser principal publics royaume
        russe référence sciences secret tombe top totalement usage week émission auraient beaux
        chaîne chinois classique comptes concerne contact créé dame direct divers effets envers
        expression facilement fer fil froid frères futur gaz lignes malade nouvel pareil parlé
        privé procès rapide réseaux réunion révolution tableau tendance vingt vit atteint boulot
        bébé choisi communication côte familles fasse finir gagné goût humain lettres lois
        londres madame oublié parlement peau surface tels uniquement vendre venu victime écoles
        élection épisode équipes évidemment aimerais allemand appris arrêt avocat bonheur budget
        caractère certaine choisir compter connaît consommation cru dedans découvrir
        enseignement hollande laissé lendemain lu magnifique mari musée populaire prince
        province ps rentrer ressources retraite revenu sac secrétaire siège sources supérieur
        surprise u vent acte bouche capacité centrale chaud contexte dessous disait extérieur
        faudra gueule hauteur naissance nicolas né opposition ouvre pages processus recevoir
        recherches rencontrer rire réalisé salut secondes servir sœur utilise victimes vin
        actuel approche candidat capitaine capitale croit désolé européen faveur front marseille
        mérite noms noël papier portes présenter prévu regardez sites sociétés tribunal télé
        accident courage dites entrer envoyé etre festival jeudi journaliste meme nul perte
        possibilité riche régions sainte seraient serais termes tuer unité établissement
        anniversaire belles bruxelles café chat chiffres coin couleurs el faudrait identité
        intéressant lance largement martin mets mi moindre no parcours parfaitement partage
        partis pont protéger préfère remettre responsabilité scientifique somme sujets tirer
        titres vidéos violence voire élevé aimé appeler attends beauté bleu buts champ
        conférence cuisine côtés danger député foi football google intérêts lycée maisons
        mercredi milliards mourir objets opinion participer personnage places planète québécois
        retard savent sexe situé tenu théorie verre actuelle agence artiste artistes assurance
        autorité avions bus certainement citoyens clairement collection conscience content
        croissance célèbre davantage distance détails entier exposition extrême figure imagine
        influence lecture maman masse matchs moderne mur noire néanmoins pensée privée
        propriétaire propriété quitter quotidien risques soldats triste tué twitter vert vide
        âme échange élu énorme événements actes atteindre bizarre catégorie communes conseils
        contenu dommage découverte empire entièrement espoir existence exploitation fonctions
        malheureusement mardi offrir prennent religieux rome réserve section sent signifie
        sociales spectacle techniques algérie allons appareil auront britannique chargé château
        crédit disant don découvert empêcher entretien furent gagne immédiatement incroyable
        jeunesse liens machine militaires méthode naturel opérations revue rose règle salon
        silence su sympa traité univers venez vice vision écran acteurs augmentation auteurs
        bretagne bruit classement conseiller docteur entend formes franchement génération héros
        mecs personnages pourraient raconte rappeler reine rejoindre ressemble roman
        régulièrement star structure textes tiers voitures économiques écouter étape ajouter
        avantage bataille boîte capital certes cheval client conséquences dangereux danse
        documents défendre exercice françaises institut intervention locaux logique milliers
        monter ouverte palais passant principalement proches reprendre revoir robert réaliser
        récemment savez sentiment soin statistiques statut sélection sûrement tente types vivant
        web zones étrangers arts baisse besoins candidats claude collège construire domicile
        efforts employés examen humaine max moteur officiel ouvrage partager participation
        patron permettant possède pourrais principaux préparer rentre revenus réduction réel
        réforme souvenir suit tenter test transports utile achat bordeaux bâtiment cerveau
        civile commentaires concept disposition députés envoie fortement humains indépendance
        japon justement lancer matériel montant nations nommé notes oublie paraît parles
        quatrième quitte réaction réduire répond sentir sourire tourner van agir alcool amie
        arme autrement battre cartes coût différent disponible fleurs iii indique intention
        jardin lac marc minute mondial obligé patrimoine pensez phase publiques rare soins sois
        supérieure séance séries thomas tv urgence vécu you élève accepter agent agriculture
        allé améliorer attendant auto cancer championnat chasse complet complexe concert
        constitution déclaration développer essaie fn forcément gérer heureusement impact
        inscrit joie kilomètres laurent lesquels local michael métier nez obtenu occupe pensé
        prises profiter présenté revanche sauver savais scolaire spécial totale troupes trouvent
        télévision vieille événement accueil agents aimer aurai autorités bernard biens bordel
        cadeau cent chefs co colère condition conduit diverses dormir dépend eaux espèces
        excellent ferait foutre hasard http importants jaune jolie jésus longueur minimum
        moments morte musulmans numérique nécessaires permettent phrase pointe porté principale
        professionnel proposition publication secours sommet systèmes us électrique œil acheté
        acteur ajoute arabe assure augmenter bar blague champion chute complète compétition
        crime croix description devraient difficultés dure dépenses efficace essayé européens
        fiche garçon histoires interdit issue journalistes juifs mille pain paroles pensais perd
        plans pouvons pratiques quelles quels repas résistance soutenir suivante terminé
        vêtements échelle aimes appartient aéroport canal chier chiffre comte constitue
        contrairement défaut enfance estime gare glace hommage humanité info intéresse logement
        maximum meilleures nice piste plage policiers post pouvoirs procédure produire proximité
        précise prêts restent signé station stratégie telles terres tourne volume voyez égalité
        élus boire chômage claire clé comportement congrès critiques demeure discussion
        distribution division dr définition effort importantes langues mandat montagne médecine
        net noirs nourriture pape parlent phénomène portant portée précédent prête refuse
        rencontres reprise représentant répondu sale tenue toulouse œuvres amoureux animal
        appartement bateau bilan blancs cabinet cap classes considéré demandes devenue disparu
        donnent douleur décès démocratie emplois espagnol faim formule lait lancé lune marqué
        office ordres peinture printemps profit programmes rencontré restaurant retourner rues
        scientifiques seine température up véhicule alain allemands andré apporter arrivent
        balle barre bibliothèque climat conflit difficulté essentiel euro exception extrêmement
        for forêt frontière gratuit génie henri honte invité islam locale menace mettent mobile
        mouvements occuper orange pauvres payé présentation présidentielle quantité race rares
        reconnu réellement sarkozy solutions thème tours usine vincent aient ambiance anne
        annoncé aventure blessé central contient daniel dessin duc décide déclaré défaite
        empêche erreurs finances finit fous fédération huile inquiète israël james k littérature
        messages min médecins métro nation oeuvre penses placé pq proposé rapports relativement
        rivière robe réalisation réponses salaire soeur toucher traduction tranquille trente
        vérifier écriture épreuve étoiles académie auparavant basse black brésil chaleur
        commande commentaire concurrence conduite denis discuter doigts détail essaye fit fruits
        haine heureuse humour informatique interne lesquelles légende magasin monte montré
        organisé parfaite pc pensent plaît postes préféré rang recours reprises retrouvé
        réflexion sentiments souvenirs tradition travailleurs veille verra vienne vive élément
        épouse établissements aiment alliance apparemment arbre aspect attendu auquel bac bel
        composé conception décisions engagement ennemi euh fonctionne fonctionnement impôt
        individus initiative inutile investissement maintenir maroc modèles naturelle objectifs
        papa passion pourront professionnels profil proposer préparation record remplacer
        respecter richard royal savait serai souviens sérieusement travaillé unités uns
        électricité apparaît avoue belge blog canadien centaines champs changements chapitre
        circulation conduire considère conversation correspond coucher crée devrais di entends
        entraîneur essai financement fr gentil infos institutions japonais jugement limites
        marcher monnaie murs nantes neige nucléaire peter pluie pote primaire promis
        reconnaissance riches rythme syrie tue ue uni vélo ya échec amitié associations bain
        chances construit conséquence dents devons dirais doux enceinte fans laissez langage
        lille légèrement mange original pen perso philosophie plateau pouvant principales
        professionnelle quasi remise russes récupérer réduit résidence salariés semblent située
        talent tombé tourisme traiter venait vendu venus vrais étrangères apprend archives
        arrêtez bravo chansons commandant commercial convention couche couverture dispose
        document domaines déteste empereur fier george grosses impôts italien lever mini
        méthodes option orient patrick plantes policier pp promotion précis présents quitté
        remarque règlement sacré scénario signes socialiste soyez spéciale surveillance tas
        technologie tort tournée trou venue voies voisins voter véhicules étudiant affiche
        ajouté allemande apporte arabes arbres cache caisse casse centres cm collectif compliqué
        condamné consiste couper effectivement essentiellement eut excuse exprimer fermer hausse
        joli journaux judiciaire libération mairie manuel million ministres mr officielle one
        organisme passent passée personnalité princesse progrès prouver puissant quartiers
        représentants responsables retirer retourne reçoit réfléchir résumé suffisamment tire
        vaste voudrais youtube équilibre accepte alexandre attente by cercle cesse charges
        chiens connue courte dette doigt douce douze démocratique exemples fenêtre former
        fournir frappe grève ha imaginer inde jusque meurtre mises mélange normalement ombre
        personnelle pilote plat repris san servi surpris terrible tres établir étage actualité
        agréable asie avancer avantages bienvenue bête catholique champions chaussures chrétiens
        cible city devra donnée décider décrit endroits format génial installer is jambes
        lieutenant live lié locales magazine marchés nulle oeil olivier partenaire particuliers
        patients performance plainte portable portrait prenez preuves rouges routes réussir
        rêves score sors superbe tiré tournoi ventes viande vierge washington étrange antoine
        attitude balles batterie chacune christ collaboration colonel commis composition
        contente convaincre copine courses devez diffusion différente dirigeants emmanuel
        entière essence fondation guide immobilier impose imposer invite jeter joseph liés
        normale nécessité officiellement ouvrages poisson populations posé propriétaires
        reconnaître représentation régler simples spécialiste stage suppose tom touché usa
        vivent évident acquis actif allais automne bloc chocolat collègues confirme extrait
        financière fixe foule fédéral gay grèce guillaume hauts immense immeuble interview
        inverse lol longues léger machines maladies ordinateur os outils pouvais principes
        précisément prépare pub pêche rarement re recettes rentrée souci soumis sports séjour
        taxe transfert turquie vigueur voient voile w zéro allant apple aurez banques billets
        calcul caractéristiques chevaux choc civil clés connaissent disque décret désir
        déterminer enlever entraînement expériences fabrication fermé garçons georges harry iv
        lourd mener micro mont morale niveaux obligation officier poche prenant prénom regardé
        rock réelle solide tentative vallée égard émissions accepté agricole appliquer attaquer
        autorisation bases circuit courir débats déclare déjeuner délai efficacité employé
        ennemis experts fan feuilles go idéal individu intelligence loire luc mention mettant
        née offert organiser partenaires pause portent propositions quart remis resté ridicule
        réputation secondaire seules soucis studio sucre sénat tenté trafic utilisateurs venant
        violences voisin échanges électeurs étudier affirme angle appui attaques auras berlin
        big billet bière bâtiments cacher chère clubs compétences coupable culturel cérémonie
        debout disais drogue découvre détruire enfer européennes frontières gardien genève geste
        it jack juger majeur meurt mène notion pardon participé possibles poursuivre pousse
        raconter relève règne récit salles sommeil suicide tome traces tâche ultra établi
        accueillir alpes associé atelier automobile charte christian cinquième circonstances
        communautés connaissances conserver deviennent do donnant définitivement démarche foot
        gouverneur gratuitement incendie interprétation journées juges julien juridique leader
        love luxe man manifestation manifestations marques moral multiples municipal noter
        parlant particulière plait positif procureur prof pré pétrole repose show simon siècles
        strasbourg suivantes traite utilisés vague abus active aise anciennes appareils bat
        citoyen commissaire compagnies convient coopération degré disponibles dite drapeau
        détruit eric essais franc fuite gamme institution invités lunettes messieurs mine moscou
        news obligatoire op paradis potentiel pousser remarqué repos reprend royale sec semblait
        sondage standard trouvait trésor z électronique évidence alerte architecture baiser
        bourse chambres comparaison conneries connus coûte crimes cycle destination dossiers
        douche explication exécution falloir fausse fonctionnaires formé fortes franco fêtes
        henry inscription ira libres lèvres madrid mail montrent my offres oiseaux oreilles
        organisations outil paiement parisien parlait poissons profite profondeur précédente
        publicité publiée queue quinze refusé rejoint religieuse représentent régional résoudre
        réussite sexy situations souris sûre termine tests tir tonnes traduit témoin témoins
        utilisée échapper achète adultes alimentation apparition armées arrondissement
        artistique ballon bio branche caméra chercheurs combats conclusion contrats contrôler
        corse couronne curieux dialogue dispositif découvrez engagé etait excellente facteurs
        fameux feront fillon financier grec habite historiques humaines ingénieur laboratoire
        laissant lancement larmes libéral liquide lot lutter légère manqué matières mauvaises
        montpellier médicaments occupé olympique patient paye pensées positions prime prévenir
        puissent pur remplir rupture secrets ski solidarité sombre suivants suivent supporter
        supprimer temple territoires transition têtes vies voyons îles amélioration ange
        augmente australie bleus bouger bouteille catherine catégories considérer corée cou
        critères croyez destiné directe disons dizaines développé engager favorable feuille
        folle forts fortune horreur indiqué installé introduction jure liées logements magasins
        manche miss montage montagnes montée morceau morceaux navire océan perspective piscine
        poursuit pouvaient présidence rappel rapporte restera reviens résolution saisons
        signature street symbole tension thèse troubles trouvez utilisant ventre virus voler
        écrivain équivalent abri accompagné accusé adopté appels bureaux business cellules
        christophe combattre commencent coté couvert culte culturelle difficiles digne
        disparition dépôt faisaient fidèle graves hâte industriel installation internationales
        intégration job jury lis los lâche lève missions médaille ménage odeur participe peuples
        pitié plante portugal poésie priorité probable ramener refus rendent richesse révèle
        sachant sensible souffle soutient totalité trump vise with éditions actrice aides aimez
        arc assuré attendent balance blessés causes charlie classiques comédie corruption
        croient crème degrés demandent dispositions extension fins folie forum féminin garantie
        honnête hypothèse industrielle indépendant licence manquer mexique naturellement normes
        oreille parallèle profondément provinces précision prêtre pure raté regrette rennes roy
        réalisée salaires sexuelle sportif spécialement spécifique structures technologies toit
        voté yves écart actifs adulte anglaise applique assis battu cf chemins chronique connait
        cons contribution copie cultures dessins destruction devaient diplôme enregistrement
        envoi espaces espérer existent extraordinaire faibles financiers fondé foyer frappé
        fruit guy horrible humeur immigration inconnu innovation jouent littéraire longs magique
        maintien malades marrant maîtrise mécanique pars participants paru permettra populaires
        publier pute remarquer remonter renseignements restauration romain réalise sable sarah
        sel supplémentaires suprême syndicat sérieuse terminer toile tourné transformation
        témoignage vainqueur vues énormément étoile évaluation évêque abandonné adaptation
        adjoint agissait alex appelée avenue axe boite calendrier canadienne champagne consacré
        convaincu conçu cousin différences drame durable dynamique déplacement expert fallu
        fermeture fondateur frank future galerie indice interdiction iran major mines
        nécessairement organismes organisée paie papiers pascal physiques pierres pis placer
        plaque pop privés profond qualités refaire réactions réalisateur rédaction sauvage
        scènes secteurs seuil signer solo supplémentaire team trace vins visible visiter voyages
        voyant épisodes abandonner accent animation annoncer aspects attirer bassin basé
        boutique canon carré carrément casser ch chapeau chris col courrier créée côtes destin
        discussions diversité dizaine déchets dépasse engage fout frédéric hyper intermédiaire
        intéressé logiciel loup marge maurice monaco médical métiers oncle parlementaire
        personnellement poète préciser rends réfugiés stop stress travaillent utilisent villages
        visant voulons élevée équipement accéder aille alliés amoureuse apprentissage assistance
        atmosphère attentat barcelone bombe cadeaux cadres capables charme cite com commerciale
        comporte copain coûts dimension dingue discipline défi effectuer expliqué facteur
        gagnant gouvernements hautes hey identifier intelligent italienne justifier kim leçon
        limiter liée mac majeure maria marre mit mystère méchant nationales opposé orientation
        originale origines paquet passes paysage pertes pistes pleurer potes prisonniers prouve
        provence présidente pôle q quasiment recette reconnaît red remonte représenter retrait
        roger réception soldat victor visiteurs étions amende amener aménagement américaines
        applications atlantique atteinte autonomie autoroute campagnes capacités chanter
        chanteur chers chevalier commandes communiqué constater continent destinée diable dirige
        dise disparaître départements faisons ferais fleur francs free fusion gris juif lecteur
        luxembourg marins matériaux milieux militants modernes motif métal météo naturelles
        obligations obtient oubliez ouvriers passés pauvreté possession pratiquement provenant
        prévue refuser remplacement remporté retenir répartition sache scandale sncf suède taper
        terrains terrorisme terroristes thé titulaire tunisie verts video vivement équipage
        étrangère êtres absolue adam adversaire aidé albert all apres associés audience autriche
        canadiens censé citer composée comprennent conflits conséquent contenant correspondant
        dates design documentaire enregistré explosion fac faculté faisais fiscale fondée
        formations gorge guerres généraux ignore indispensable intéressante investir joyeux
        magie modifier médicale nationaux nettement nuits open ordinaire paire personnels pleins
        pologne poursuite prit promesse registre relative rempli serez servent sortant souffrir
        soutenu suivez suppression tournage transformer trompe val voila voyageurs écrits
        émotions étapes accords alimentaire annuel apparence autrefois bill bob bruno bénéfice
        chaînes cherché clinique communiste concentration connaissez couteau dieux doucement
        dérange ed ferai fi file fleuve gras générations gérard hockey inscrire instruments
        internationaux intervenir intégrer intérieure lecteurs liaison limité mangé marketing
        migrants miroir nu officiers organise paraître partenariat performances plateforme
        procédé propriétés préfecture préfet présentent renforcer rené respecte rhône référendum
        régionale réservé sensation support syndicats séparation vend verte victoires voudrait
        écrite électriques élevés émotion étonnant acquisition africains agricoles amateurs
        apprécier arrivés attendais avocats bouge chargée cherchent choisis collective collègue
        constate couples couvre croyais dominique dommages défend désert déçu enjeux enseigne
        esprits feux frapper gardes gilles gloire héritage implique industriels inférieur
        instruction jugé julie jus kevin kg latin limitée livraison maillot mario mark marquer
        mettez moto oiseau olympiques onze parisienne parlez plastique plate privées prière
        producteurs profession profonde pseudo recrutement religieuses remplacé réponds réunis
        salope sauter signal sièges sortent souffre tableaux thierry toilettes tony tués unies
        universités vi villa volant ère éditeur accessible age ali ambassadeur autorisé caché
        carbone cellule chantier chapelle chinoise civils communications comparer connard
        conseillers conservateur constituent descendre devoirs dira due duo effectué entraîne
        estimé exclusivement familiale fc fixé flics forcé fédérale gamin global générales hop
        horizon hésite inspiré intitulé iphone joe maritime mignon nan normandie négociations
        parisiens passait pensait prochaines précieux quelconque rayon saisir scolaires semblant
        similaire stars steve subir terroriste tester transmission témoignages universitaire
        vertu wow écris équipements évoque accompagne accompagner adopter adoption apprécie
        assister aveugle baisser best beurre biais blessure boucle bulletin candidature
        catalogue chant coach consommateurs del der devais diriger dîner essayez excuses
        favoriser fiction finance financer fine flotte forcer froide fromage guère ile incapable
        installations inter investissements issus jette jo laissent lion marin marié masque
        massif mentionné milan monté moteurs musulman navires nomination observer occupation
        opéra ose partisans peintre personnelles pot présentée racisme remercie récente répète
        sage savons session sophie sortes souffrance supporters tarifs tempête tennis violent
        voulaient épreuves abbé acier adapté allée amateur amené angeles appartenant appellent
        apporté argument automatique cardinal chante chaude communiquer consulter coupé définir
        enseignants entré exemplaires fantastique fenêtres game géant indépendante islamique
        libertés légitime mensonge mike ontario orléans out partagé perdue personnalités
        positive producteur précédemment prévention périodes real rentré reportage restes rio
        seras solaire sorties subi sénateur tapis taxes traités trouves viol accueille adapter
        affronter africain africaine ailes alsace arbitre arguments arthur attendait bandes
        banlieue be blessures bleue bonus bouffe bénéfices camion camps ceinture cents charbon
        chats chrétien compétence confirmé conférences conseille considérée constitué couvrir da
        dan donnez dons décédé déplacer déposer développe entraîner environs express exprime
        flux fréquence instrument ivoire lumières législatives légumes maîtres mineurs minuit
        motifs nationalité nourrir poussé prendra progressivement préparé prévoit relais relever
        rond ronde références seins situe stations succession thèmes tiennent trains ump
        vaisseau valls visiblement volontaire voyager william économies églises étudié accidents
        administratif administrative admis analyses argentine at ateliers augmenté avouer basée
        bateaux bijoux boulevard britanniques bénéficier casque chaise commandement concerts
        conducteur confirmer conservation couilles dames devenus dimensions douceur débuts
        décennies emplacement exact exécutif forment four fourni foutu francophone haha https
        ingénieurs inscrits inspiration king libéraux livrer mariée menaces mené métropole
        napoléon noires observation ondes opinions pacifique parent park patience piano
        possibilités publiés quarante quête restant riz récompense réformes réserves sauce
        scrutin so spécialistes stable suivie tabac tendances terminée time tissu trône uniforme
        variété windows world énergétique éthique alternative amène android annuelle attendez
        attentats baie bains basket benoît bible californie carton catholiques chauffeur chimie
        cinquante comté congo continuent correctement crédits diminuer dirigé distinction dégâts
        dépasser excellence exceptionnel exercer fautes fidèles financières forêts golf grenoble
        gère habitudes habituellement hugo incident irak jules justin lentement littéralement
        légale marcel mary municipalité mères navigation norme oblige observe occident onu
        opportunité parait partant parvenir passagers passera photographe plaindre poitrine
        poudre professeurs prétexte qualifié raisonnable rassemblement recueil remarquable
        remercier respectivement ressort retrouvent retrouvez rive rois réagir sam smith sons
        stupide symptômes tape tenant tombée touristes traverser tromper urbain utilisateur
        utilisées volumes âgé électorale acide adversaires agression allaient appelait appelés
        attaché aussitôt auxquels belges bite bonsoir box caractères cd chrétienne cités
        conformément cote créateur diffusé donnera dose débit défenseur effectif entourage
        explications expédition faciliter fatigue forfait formidable fraude fumer gratuite
        inférieure inspecteur intentions irlande italiens jardins joint laval leçons listes
        marier master mentir menée merveilleux mince misère nancy naturels négatif ours ouverts
        permanente pollution portait poulet programmation promesses provoquer publications recul
        regardant remet responsabilités restait réveille sacs satisfait scott secondaires
        serveur signaler sixième suffisant survie sœurs taxi traditionnelle trait traverse
        tribune trouble veuillez vieilles we élite éventuellement abandon abonnés accorde
        ambition anges appuie attaqué aube aventures blanches bouton bronze calais cannes
        catastrophe chair cherchez clan clip collectivités compromis compréhension conclusions
        diamètre dénonce exister facture façons félicitations habitant lee maternelle
        modification numéros néo offrent parts poil poutine prenne prie précédentes précédents
        présentes publie québécoise rage remporter répéter semi serge souveraineté statistique
        séances tva universel utiles utilité vocation voisine vs égal accorder achats actuelles
        admettre affirmer afp apparaître apprécié assumer bail banc bosser chanteuse chimiques
        civilisation colonne commerciaux constamment constante craint crier criminel césar
        danser devront domination dvd déclarations dépression existait exposé fesses genres girl
        gosse graphique gâteau indépendants infrastructures intellectuelle intense joindre las
        li libérer malheur mali manifestants marne marquée mathieu mien miracle modifications
        motivation noble optique ouvertes photographie plafond pomme porno procéder progression
        proportion présentant recommande rendus rouen roues rêver stéphane suspect talents
        toronto trajet trouvera ultime veste viendra vingtaine vols écologique éliminer épaule
        évoluer actuels agriculteurs appuyer armé baby baise bancaire bertrand boss boy caroline
        centrales climatique colle commerciales complexes conclure conserve contacts
        contemporain dictionnaire disney durer décor dédié délégation démission dénoncer ecole
        enlève entouré escalier externe faiblesse fierté fournit gardé globale grace indien
        informer jeanne management manager modes musicale méditerranée oppose options ordonnance
        originaire parking parlais permanence pilotes pommes ponts portugais poule pourrez
        promouvoir propagande protège préserver puissante quai quotidienne raciste raymond
        retenu retire robot romans roue récent régulière résume réunions rôles socialistes
        sondages soudain stratégique tirage tube var versailles visites volé votes voyait xavier
        épargne abonnement accusation aile aimait ampleur apparaissent arrivera attire barbe
        blonde bloqué boule calmer camarades cassé chicago choisit clientèle conclu conquête
        consultation costume crâne curiosité célibataire descente distingue doc duquel dépit
        employeur excès failli fausses fontaine fuir fumée féminine genoux guitare habitation
        hall hôpitaux impressionnant instance interdire internes jones jérôme livré location
        logo lâcher manifeste mathématiques menu monuments moyennes mécanisme occidentale parfum
        passages phrases pires polémique procédures prévoir pyrénées qualification rendement
        rivières réduite républicains révolutionnaire serre sexuel sms soigner soirées
        spécifiques stabilité statue suggère traitements usines vapeur vendeur épée abandonne ac
        aie anna arabie architecte assurances av bol centaine coalition collections combinaison
        concentrer connaissais contacter conte couches cris culturelles diagnostic didier dirai
        doutes dragon découvertes décrire démontrer esclaves espagnole fabrique familial fatigué
        fermée figaro flash futurs gain gestes grandi gêne imagination introduit inventé issu
        jambe jeté jérusalem louise lourde légal législation manquent ment mesurer metz monument
        municipale musiciens nés pile placée prenait prestation profs promet prononcé provisoire
        prévenu psychologique purement représenté retiré roche réalisés réveiller satisfaction
        sauvé similaires smartphone souligne spectacles spéciales surveiller sébastien séparer
        tarif trous ukraine unes urbaine volontaires vraies époux évaluer alimentaires altitude
        amuser animé anonyme arrestation arrêtés assise attentes automatiquement benjamin
        bloquer bosse brut caméras cardiaque carrefour cessé citation codes confort congé
        connaissait conservé contraintes cuir cv câble destinés directrice dirigeant donald
        dépassé dépense déposé encourager exige exigences fonctionner gosses herbe hé industries
        intervient intéresser invitation jazz lancée lorraine malheureux masculin microsoft
        mobiles modifié monstre netflix obama orchestre pattes pleinement pompiers productions
        racines ray remplace romaine romantique rugby senti sexuelles soupe spécialisé survivre
        symbolique synthèse tokyo tournant traditionnel vagues versions vivants accordé accuse
        acquérir aperçu assistant autonome baron barrage brillant béton camille canard case
        cathédrale causé cave changent chérie cirque commander compagnon comportements
        comprenant confusion contribuer contribué copains courts dignité diminution délit
        désigne encontre enquêtes esthétique extraits figures ford francophones french garantir
        germain identique indiens individuelle isabelle johnny league levée libéré louer
        marchand maréchal mentale mentionne meubles mienne montrant médiatique mépris nomme
        panne panneaux philosophe play prestations prononcer provoque présentés ramène rapides
        relatif relatives religions rendue reproche reproduction rigueur robin roses régionales
        réparer républicain satisfaire sauvages sensibles sols sonne spécialisée spéciaux
        supérieurs suspension sénégal tenait tendre troupe universelle étend œufs agences alice
        annonces asile assaut attaquant avancée bourgeois bourgogne canton chimique colombie
        communs condamnation connexion connues consacrée courants crainte demandant divorce
        donna doublé dramatique déclarer délire démonstration déroule désigné espagnols espoirs
        espérons expansion extérieure facilité finis fiscal foie gaulle ignorer imaginaire
        intensité intégré laver lucas majesté maritimes musulmane mémoires observations off
        oscar panique passées perception permanent physiquement pique placés plats pr proposent
        protocole préférence psg raconté rangs renault renseignement restée roule rouler roux
        réussit soixante stock susceptibles sévère sûreté tentatives touristique traditions
        variable vendus vengeance vif vus your écologie édifice établie établit évite absolu ad
        afficher aimais amazon anglo appart arsenal avancé bd bouteilles brown bébés cameroun
        canapé chiant cimetière comptait connaitre considérés constaté constituer constructeur
        dangereuse demandez devint district défauts déficit démocrate désigner entrées etienne
        exceptionnelle exercices expertise fauteuil fragile from gabriel garage gravité
        géographique hamon hitler hélas illustre immeubles inclus interventions junior largeur
        latine ll lord malin miel mobilisation moche modeste musiques négocier opérateur organes
        panneau parlementaires partent passez pension pib piège plaire plaques pratiquer
        prisonnier protégé prévues psychologie quiconque rappelé reconnue regardes relevé
        remboursement romains rumeurs répression réveil révélé saura saut septième shirt
        souhaitent spectateurs sportive supporte tante temporaire this transforme trimestre
        trompé tâches valable vents von écouté élevage épaules étendue étonne adn aix ambassade
        amies armés aérienne branches bénéficie can censure cesser challenge charlotte chasseurs
        chaussée chemise chirurgie christine circonscription colis colonie commandé
        communautaire connerie contenus correspondance coupes dettes die donnait eglise emploie
        enlevé entrepreneur enveloppe explorer exploser fixer fière fièvre francis grille
        horaires imaginez indiquer informé installe insulte interprète jim librairie life loyer
        mobilité municipales neuve noblesse nuages nécessite occupée officiels parlons peint
        pleure porc portail pourcentage pourras poème préalable présidents puissants puits
        quoique restaurants rhin ryan réglementation résister révolte sacrée savoie sortis
        souvient sportifs strictement sèche tables taire températures tranquillement transformé
        triple vache valoir walter west white élever énormes albums alger algérien aliments
        assassinat assisté biologique blagues boîtes brevet brun caen caisses carlos cest
        compose concernés console constitutionnel contemporaine continu continuez contrainte
        croyait day difficilement débarrasser délégué désolée egypte emporter entretenir
        envisager esclavage exemplaire exprès fameuse fréquemment gang harcèlement hélène
        inconnue indices initiale insectes instructions jackson kong levé liban liège loisirs
        maires manières massacre matinée maxime maîtresse mineur musées nerveux neutre oeuvres
        opposer pantalon parcs pasteur peines perds planche plu plume poignée popularité
        portefeuille poster posté posée pouce primaires priori provenance refuge reposer
        représentations récentes répondent révision saints schéma sentent sincère sincèrement
        soyons supérieures sépare tim tirs traits tranche trio tristesse violente voulant will
        écho étages étudiante abbaye adieu alentours amuse analyser antenne apprends artillerie
        bal blé breton brian brigade brise charger clos clément commerces compléter conscient
        consentement constat coucou critiquer deviendra dijon disposer douter dégage
        déplacements effectifs emma enseignant enthousiasme espérant etes examens extra fifa
        gendarmerie goûts généreux géographie high hong idiot immédiate imposé individuel
        insiste inspire intime jaloux joues kilos librement look manchester manteau matt messe
        mixte moulin ordonné ottawa pari plomb poches possèdent produite prouvé provient prétend
        rapproche rayons rebelles rendant renoncer retenue reçoivent rémunération réunir saisi
        salarié souverain suisses surprenant susceptible that tragédie transmettre transparence
        travaillant tribunaux trophée universitaires énergies étendre aborder accueilli
        accusations actualités administrateur anime autorise auxquelles ayez bad blue bords
        briser bulle chaos classé clavier clôture coffre collecte colonisation complot conforme
        conservateurs contraint contribue contrôles corde criminels croissant densité dispute
        disques douleurs débile délais détention détermination edf emporte engagements enjeu
        faillite favorables florence gentille globe grecs guinée génétique habitat hectares
        historien house identification identifié immédiat inscriptions invasion josé lady lapin
        lourdes léon manches marchandises marquis mensonges milliard musical mythe ménages
        nettoyer négociation occasions payés perdent pic poussière problématique pères pétition
        qualifier quarts ranger rechercher recommandations reims reviennent roland ré réparation
        réunit révélation sir solidaire stephen subit tensions thread théories times tombent
        témoigne verras veuve xixe échantillon échappe égale actionnaires adhésion agenda aire
        antique arrêts back boston brisé brûler bu bâton bêtes cage caractéristique chargés
        chèque cigarette colonies considérablement continué correct craindre cri créatures
        célèbres deuil démontré dépendance entrepreneurs envoyés espérance façade fermes fichier
        fusil gamins goûter grandeur grossesse impliqué incluant inutiles jacob jouant laura
        like lourds matches mental miami mohamed média naples nucléaires nue occidentaux
        occupent offensive ouvrier oxygène pacte parquet perspectives phénomènes pizza poils
        polonais prochains prétendre pâte rapprocher regards rembourser renouvellement repartir
        sensibilité signification situés soviétique substance surement taylor tend toulon
        traduire tunnel téléphones verres virer williams écoutez égypte électoral absent
        adresser aimerai annuler apport arrivait asseoir attache aurons avère azur ball
        brésilien campus chouette collier communistes comptent conclut confié considérant
        consommateur corriger courbe destinées dits dors dort défini dégager démontre embrasser
        entente examiner expositions fidélité filière fonctionnaire franchise francisco franck
        françoise fur gaffe globalement gré hebdomadaire hygiène hôtels initial initialement
        intéressés invention inviter jaunes johnson laïcité logiciels lyonnais manga manifester
        manquait maths militant monstres monétaire méritent nombres noté numériques obligés
        observatoire observé pareille partiellement parvient patrons perdus pme po poussée
        proposée remarques ressenti réalisées récolte réglé régulier rénovation répertoire
        réside semblable solides soumettre sympathique séquence tech terrasse terrestre testé
        tissus traversé variations varie venise étudie absurde adoptée alarme ancêtres angers
        anthony arnaud attiré baptiste barrière cc chauffage chercheur coins collaborateurs
        colonnes commissions condamnés confier consacrer considérable conversations
        correspondent courante criminelle crises céder céréales demandait descend distinguer
        décoration définitive engagée enregistrer entraîné exerce expose exprimé flammes foire
        fun good honnêtement horaire huitième hum injuste inquiétude inventaire invisible jason
        jonathan jouait juan juridiques label linguistique mademoiselle magnifiques majeurs
        majoritairement marches minorité mosquée mâle médailles médicament na nommer néerlandais
        offrant palestine particules pavillon paysages pensant permettrait plaine
        professionnelles provoqué prêter qualifiés racine rap rapporté refusent renaissance
        récents réels régiment régimes sagesse saoudite satellite soirs solde solitude stockage
        subventions surfaces suspendu testament texas tienne traditionnels transporter turc
        usages violents âmes échanger écrivains accompagnée accomplir administratives am amiral
        artisans assiette audio auguste bornes cahier calculer cannabis carburant certificat
        chroniques circulaire confirmation construite continuité croisé cuivre dc dent dessert
        diplomatique dirigée discret définit défis déterminé economie effacer efficaces embrasse
        engagés enseigner excuser exploiter filiale francais fêter golfe green générique
        hollywood hongrie individuelles inflation interdite interroger intégralité irai
        japonaise lave menacé nerfs nette neveu not notice osé paroisse participent pompe
        poubelle pourrai prier produisent profité promo prophète préférée prêtres publiquement
        radical rater regardent rejet requête ressemblent retraites réclame récupéré répétition
        révéler samsung sanctions secrète solitaire soutiens steven suites supprimé suédois
        systématique séparés trentaine trouvée typique united verser vivante xv écrans allure
        american animateur asiatique assurée autrui aviez aérien bell boules carl carrés casino
        chaine christianisme chéri clef combattants concepts confie confondre constant
        constructions contenir conviction correction cotisations coton culturels deja digital
        doté démarches effectue empreinte exploration expressions fabricant fabriquer faciles
        faille faune fibre fred graines grecque havre hiérarchie home héritier hésitez hôte ia
        idéologie illégal inconnus innocent inégalités jet jordan justifie litres marbre
        maturité mette ms mètre mélenchon métrage nana norvège noyau paille panier partagent
        paysans people pl plages pouces poursuivi promenade prêté publiées pèse ressortir
        réaliste rétablir sain saurait servant souligner story successeur systématiquement
        séminaire territoriale urgent vancouver verbe visages visibilité visibles vocabulaire
        vole éric éteint étiez évolue évolué adoré affiches aimerait amendement amusant anneau
        approcher are arrivant calculs championnats cherchant chou coco comique commerçants
        compare comparé considèrent couler célébrer danemark deviens diesel diffuser
        discrimination divisions dj drogues débute dédiée dés essentielle fichiers figurent flic
        general group guise handicap harmonie hot ignorance illusion index infection initiatives
        inspection installée intelligente investisseurs isolé issues judiciaires juive larges
        maintient malaise modalités municipalités mérité nommée négative obtenus opérateurs
        patrie payant porto pourri renvoie respecté ressentir restés reçois rumeur régionaux
        sachez salade sales samuel serment serons sexuels signée soif souffert symboles
        technologique tendu tolérance torture transmis tueur verrez vides vieil vivait volet
        volontairement véritablement âgées éclairage éloigner étiquette adorable alexis
        alternance antiquité appliqué assume attribué boisson canons cash changera chatte
        choisie commissariat concernent concevoir concurrents consensus coordination cordes
        coule courtes croise divine donnes donnés dormi défendu détriment education envoyez
        exclusion extrêmes fermés fiable filtre finissent fiscalité genou grandir géants géré
        hello indiquent infirmière installés intéressantes jeff jimmy karl lampe livret
        madagascar maquillage mariages massive mat mondes muscles nouveauté nôtre onde
        paragraphe parallèlement peintures pente permission phases plaintes porteur pourriez
        proprement prudence précisé puissances péché rattraper respirer resto ruines récits
        réflexions saisie soutiennent ss tenus tracé trahison urgences usagers vii voyais
        véritables wifi âgée éd adolescents affection affecté allié annexe annulé apparu
        archevêque arrives asiatiques assassiné associée attribution avertissement avignon
        bombes brest bye causer championne charité chasseur coller colline complément conversion
        costa couloir créations directeurs doctrine duré esclave estimation exclu extrémité
        filet finales fraîche goutte ho illustration instants insulter insultes intéressent
        investi island jane jolies libérale légion majoritaire maux merveille mettra morgan
        music mécanismes médicaux nier obstacles ordinateurs orientale pneus policière princes
        préfèrent prévus quinzaine races racistes rassurer recommencer reconnais relief renvoyer
        richesses rocher sacrifice sanction sauve simplicité soumise suffisante surprises
        terreur tragique vain vaisseaux weekend échappé échoué élaboration élue émis épaisseur
        évasion évènements accordée amsterdam angoisse appartiennent appliquée appétit arracher
        balade ban bars batteries boissons bond boutiques capitaux chantiers chelsea chômeurs
        clermont clichés clinton compagnons complexité composés comptable comptant concentre
        confortable coordonnées couché crie créés data davis demie devienne diminue distances
        dollar duel défilé dépôts détenus entretiens exclusif exil existant ferroviaire floride
        fournisseurs franchir gilbert he heu historiens idem imaginé indiquant inquiéter insee
        intègre intéressants inventer islamistes just lame localisation madeleine maximale media
        mystérieux nathalie nazis nick nintendo nuls oeufs officielles ouai partiel partielle
        permettait podium poing portraits positifs psy rapprochement ras rassembler reproduire
        requis robots réveillé saga saviez serpent serré serveurs sida spectre spécialité stand
        sublime tactique tentent tenues trans transactions treize triomphe trouvaient
        télécharger variétés violation échecs éditeurs élevées élimination éternel évêques
        accompli affirmé afghanistan agglomération airs allés assises avancées aviation basses
        battent bottes camions cauchemar certitude chasser cherches circuits civiles costumes
        croyances cuba dictature diego diffusée documentation décident défenseurs délicieux
        démocrates dépenser développée développés emprunter envoyée estomac favoris fiers foyers
        futures garanties grain humide intégrité irlandais juré lisez littéraires luis
        légitimité marathon marco mettait mn munich nuage opposants organe passeport phare
        pharmacie placement planches ports pressé productivité projection prononce quantités
        rachat raisonnement remplie retours revers réclamer réservée résolu réuni rêvé sanitaire
        seize sienne soutenue start sûrs thaïlande ticket timide touchant traitant tribu
        urbanisme valentin venaient vérification électroniques accessoires ado adolescent andrew
        appartements arrêtée bibliothèques blocs blues bonhomme bourg cdi cgt charmant chili
        cloche comparable conjoint contenter contributions coréen créant domestique domine durs
        déja fa fondamentaux frigo gardiens grade habitué hervé instagram introduire jay laine
        lisa louvre manuscrit mettons mobilier munitions nicole noix obligée ongles opposant
        ouvertement ouvrent pa pan pauline pdg posent prenons press privilège profitez
        proviennent pénal pénale quarantaine quatorze rappelons recommandé records regroupe
        remplis rendra reporter rer restez retourné retrouvée rural rédigé réelles régulation
        réplique scolarité sections seigneurs set signalé sociologie sortira souhaiter théorique
        trouvés tweet vaches vaincre valent victoria visa vraisemblablement écoutes éloigne
        évènement accompagnement affirmation ajoutant alan amant andy approuvé auriez
        autochtones axes bague barres bec bisous boutons bruits buteur camping capture caution
        chic cohérence commettre confédération considération consommer constituée contemporains
        contes courageux crever créateurs curé disaient discuté disparaît divisé douzaine
        décennie démon désire edward emmener emmène ennuie entité entrent eva exacte extérieurs
        fantôme fixée flamme flèche formés fric fréquente glisser gratuits id impatience
        intellectuel internautes invitée journalisme lent libye linge lionel lr manipulation
        marais marchands marguerite maïs menées monarchie more municipaux musicien méchants
        nuances obliger obstacle oise ong opérer orthographe otage otan ouf particulières party
        persuadé pirates poèmes priorités prochainement profits proie proposés présentées pâtes
        pékin recherché refait regretter rejeté remporte ressent revendications saute semblerait
        sex socio soeurs soie sonore souhaité sphère spécialisés studios sun supposé syndrome
        séduire sélectionné tablette traditionnelles traversée turcs urss valise veiller visé
        volontiers what wilson xi young é épouser équipé abattu accessibles activement adaptée
        alpha amont ap ascenseur athlète attacher aîné biologie bonnet boucher bouffer boys char
        chirurgien complicité complémentaires comprise concentré concrètement contiennent conçue
        coran coûté creux cœurs dalle discute disposent déception déclin démarre embauche
        exposer familiales fassent favori favorise formée gagnent gel gendarmes grandement
        héroïne infini instar insupportable intrigue jessica juridiction ken loups lâché mandats
        marion matériels mentionner meurent montres motion nelson nobel organisées organisés
        pensons posséder power pressions précises périmètre rapporter rassure reconnus
        reconstruction rires saine sauvetage sexualité siens sony spatiale stationnement
        stratégies substances séparé sérieuses tien tiendra tombes travaillait tri téléphonique
        vaisselle vladimir vêtement âgés ç écosse épais éteindre évacuation admet agissant
        amiens annulation antonio arbitrage athènes autel authentique autorisés ba bourré buzz
        carnet climatiques compagne concession consulté copies coque couvent crash cristal
        critère créature cure datant devise douloureux dérive effectués empêché encre envisage
        exécuter foncé fondamentale franche féministe fût galère gentils habiller habituel
        honoré ie if imposition imprimé inclut infraction infrastructure innocence interroge
        jalousie jouets jusqu lambert manifestement mannequin may men meurtres miller moines
        mondiaux moutons notions nus om organique oubli pack palmarès paramètres pardonne per
        plaint portion procurer progresser provincial prudent prévisions put renforcement report
        ressource ri régie réservoir sensations sfr sien souhait statuts styles svp thermique
        transaction trouvais tubes und valérie variables vatican vedette vegas vietnam voudra xd
        xiii âges énerve épidémie évoqué ô allemandes aluminium améliore animale ann
        appartenance approbation associer augustin autobus autorisée bay beach bouches boxe
        brune brûle bâtir bénéficient bénévoles cahiers chants cherchait chirac clause cloud
        comble commenter concerné coupables cousine croyance crédible culpabilité dangers
        dominante débuté dégueulasse délicat déplace dévoile effectuée er expliquent explosé
        exportations exposés extraction femelle gains génocide gérant hautement hébergement
        identiques implication instances instinct intellectuels intégrale irais ironie little
        lou mensuel mortes multi nettoyage occidental occupés pair passionné photographies pi
        pompes potable poteau poursuites poétique prestige probabilité profondes protégés
        pédagogique péter racheter rassemble recruter relance remarquables remède reviendra
        rigole rotation roulant routine règlements récupération sauveur savaient semestre
        sergent situées socialisme souhaitez sourit suivis superficie surprendre sénateurs
        taches tchèque technicien trouverez témoigner unanimité valide venger visité wars xxe
        zoo étonné étroite achevé adolescence alternatives ambitieux amours annie
        approvisionnement arrange arrêtent artificielle ascension aériennes baseball berger bi
        cachée candidate centimètres chevaliers choqué citations claires compatible complice
        complémentaire conducteurs constructeurs croyant créent cycliste céline dead
        dernièrement dessiner diamant diane différemment dispositifs dissolution dé décharge
        définitif détresse emprunt encadrement encourage entendent escaliers essor exécuté
        fabriqué farine fiches filer finira fondamental fondateurs fraternité fuck gaza
        gouvernance grotte hard hubert humidité implantation impulsion incapacité industrielles
        julia leaders lits marocain maîtriser meurs missiles multitude mérites métaux nathan
        naître opposés oublions partagée participant plancher posez prisons prières
        préoccupations pâques rajouter ramené ravi reconnaissant rencontrent renouveler ressens
        revu reçus road réalisations réchauffement résidents résulte sentait signale signaux
        significative sombres spectateur spirituel sportives surnom suspects synonyme trouvant
        valait vivons çà éclat éclate élan élire étienne évoquer accroître agi agisse aidez
        algériens allah allusion blocage bracelet bruce camarade canaux cavalerie cellulaire
        cendres chapitres cibles composer compositeur compétitions consacre couverts creuse
        croiser crédibilité deviner diocèse dom domestiques doré doubles ds décalage décidément
        dégradation délicate dépose détient effectuées elizabeth employeurs entreprendre
        exceptions exploit factures flou fluide fournisseur félix glisse gravement grise hormis
        hélicoptère ier impériale injection intimité isolement jersey kelly lions locataire
        logistique légendaire maintenance masses monastère moque mécaniques médicales nobles
        nommés nuire occurrence opportunités orage ordonne ouvrant pardonner patrice pervers
        peste pirate politiciens porteurs potentiellement potentiels primes professions
        proposant protéines préjugés pénible péril raphaël rencontrés repousser représentée
        rompre routière scénarios semblables serrer short spa tantôt ter théologie ti tournois
        transferts travailleur ve vf xiv échantillons œuf abandonnée administratifs agressions
        aisément ajoutée algérienne amical appartenait appli approprié arnaque artistiques
        assurant atteints attraper audition bbc bis bloque brillante brûlé bâti cabine
        capitalisme cassation casting center champignons cigarettes collectivité combler
        compenser compliquée comprenez conseillé conventions couillard couverte croisés devriez
        drapeaux défaites dépendant détenu ei enlèvement entrevue essentiels estimer evidemment
        existé feraient ferrari financé flandre formant frein galeries garcia gps grammaire
        grenier guérir hotel immigrés imposant imprimer infanterie injustice interpréter
        jennifer jungle juppé kit légers magistrat maintenu mangent manif manœuvre mariés
        masculine mentalité mercedes modération monopole mortalité mortel motivé mutuelle
        métallique pakistan palestiniens pare peindre pensions perçu philosophique proposées
        protégée préférable puce qualifie rdv regret renaud renverser ressembler revues risquent
        roumanie récupère résidences sauvegarde silencieux singe soumission spécifiquement
        survécu techniquement touchent vaccin valence vendue vives vulgaire vérifie économiser
        éliminé éloigné émergence adopte adressé aires alberta alimenter angela annoncée
        apparente appelez appuyant athlètes attraction aurions automobiles autoriser auvergne
        avortement banquier barbara batman blesser cadavre caractérise choque coiffure colloque
        compensation compté constitutionnelle consultant contraste coureurs creuser dangereuses
        dave diminué directive disputer doctorat déroulement effondrement enchères ennui
        ensembles enterré essayant estiment ete extérieures fatiguée fines finie fiscaux frites
        full gants gary glaces gold grant grégoire guadeloupe habits harper hostile howard
        hypothèses illégale imposent incapables indicateurs ingénierie inscrite inspirer
        intermédiaires inédit jupe laser leclerc loyers mafia mails merveilleuse mix morales
        mouton mutation notoriété observateur obtention oral parker passions perfection plateaux
        plongée pluies poitiers portés promener prostitution pue qatar queen quentin rate
        rebelle remplaçant renommée renseigner reprocher routier réguliers républicaine santa
        satellites sculpture sentez servira successivement suffrages tirés tribus trés vaincu
        vitesses voleur voleurs éclater écrites équation étendu éternité aboutir accélérer
        acquise ados adresses alfred angles assiste assurent avoué bagages bibliographie billy
        biodiversité boit brave break brunswick chaussure chu circuler classification coca
        cochon compteur condamne condamner confirmée contacté contestation contradiction
        convictions dark demandais diplômé directions dominant doué dupont débattre démons
        départemental désirs détour employée enregistre escalade exiger fibres finlande fiscales
        fonctionnent fondre foudre fournis fox francfort games gaulois grippe gênant haïti hd
        homo horloge inauguration indication individuels intelligents interdits inévitable
        israélien itinéraire jugée kate kenya laboratoires lente lie limoges lisant liverpool
        légendes made marines martinique maudit mentions mercure mythique mêle nationaliste
        neutralité neuvième nid notaire nouveautés originalité originaux parcourir partit
        pelouse placard planètes portées poules progressive préjudice publicitaire pubs punir
        radar radicale rejoins représentés respire retraités reçue robes rébellion rédacteur
        réserver sentais simultanément slogan sonde sortez souffrent souligné talons tasse
        territoriales tigre toilette touches tournent ténèbres variation versé veuille
        violemment violer violet virage écraser édité abeilles abolition accuser administrations
        admirer affecte aiguille ajout arranger attribuer auberge australien boue bourses brute
        caire call cia ciné claque clark come commença configuration cuire célébration
        discrétion disparue distributeur dut définie démarrer ecoute emmerde entoure ep ethnique
        fabricants festivals filmer fonder fosse fume garonne grasse grenade habiter hamilton
        homosexualité humanitaire humble ian imposée indications influences inquiet inspirée
        interface intitulée ipad juliette lacs lectures lewis littoral luttes magistrats martine
        meeting mo mouche nasa nazi nba nigeria nique nourrit négatifs omar online orbite
        originales particularité pathétique pere peugeot pipe planter plastiques politiquement
        potter premiere prolonger préface péninsule pénétrer rappelant rat rats rayonnement
        recommandation reflète relancer relatifs rendait retrouvés revenue risqué rituel
        réalités réfléchi répondant révolutionnaires sentier servait smartphones sortait stanley
        supplément survivants tarte technologiques tgv thérapie titulaires traîne triangle
        turque utilisez viii viré volée xbox xvi équitable éventuelle évidente évolutions aborde
        aimée ajoutent ambitions apportent aquitaine ar bagarre bataillon boulogne bouquet
        budgets budgétaire cameron carter cession charmante cliniques coincé collines collèges
        comédien concernées confiée coude couture coûter critiqué croissante cuisiner demeurent
        dense descendants diplomatie diront déesse déménager déplacé désastre désespoir détente
        déterminée edouard elysée entrepris entretient externes food formules homosexuels
        impasse incidents informatiques insertion jadis lin lo loge loisir lumineux légalement
        magnétique mans marx menti monnaies nocturne otages papillon perdant planification
        préférés pull pêcheurs quotidiennement radios raid range recueillir reflet relevant
        renard renouvelables rentrant respiration rideau rit ross rude ruine réagit réparations
        résident sacrifier sanctuaire sanitaires school segment shopping space spirituelle sure
        sylvain tablettes terminal tirent tl tombés témoignent variés venezuela vider villeneuve
        virginie virtuelle visuel vœux wayne économiste établis étranges académique acceptation
        accroche accrocher accusés acheteur achève adhérents armement atteintes attendons audit
        austérité aéronautique bancaires bannière baptisé baptême bizarres bières bmw bordure
        bouclier bull bush calculé cat chauds cheville chèvre citron clara cliché comptoir
        comtesse confrontation cousins crains croisière cup cécile dessine directs dixième
        duchesse délégués démographique désaccord détaillé edition enseignements entourée
        entrain envergure explose expo exportation expulsion firme fondement forcée fossiles get
        habitations happy herbes hill immunité incarne ingrédients interrogé intégrée irait jai
        laissait laissée larry line lucien légales législatif magazines maitre marée mc mers
        meuf miens miles module molécules nie now ordi ouvrière paires parrain pau perles piquer
        positives poussent privilèges privilégié profils précaution présentement punk rejeter
        rejette renforce retient rick risquer rousseau récolté réputé révélations sables sages
        secrétariat secte silva single soulever spectaculaire stratégiques tache techniciens
        trottoir tutelle vampire varier vendeurs vélos wall yo éclair éclaté africaines aidera
        allocation allumer anvers appellation appelles applicable architectes associe attribue
        augmentent baissé bank batailles battue battus biographie bizarrement bo bonbons brève
        burkina cadavres calibre carrières catalogne chanté chauffer chauve chêne chœur
        cinquantaine classés commencez comprenait comptabilité concret condamnée considérées
        contents convoi copier cross cède dakar dauphin derby dessinée disciplines disparus
        dispo distribuer divertissement divin débris décors désignation ego emporté
        emprisonnement enculé envoient essentielles expliquant familier flore fonde fragiles
        fréquent gagnants galaxie garanti gays gestionnaire gigantesque gr groupement guerrier
        hi historiquement idiots idéale inclure inconscient indienne jan justifié laissés levant
        levier linux locataires lycées léo majeures marteau masques matthieu merveilles michelle
        moine mp mâles mènent normaux occidentales offerte offerts oliver parvenu passager
        plateformes plumes poker pots profitent protecteur préfères présentait publicitaires
        qualifiée radicaux rappeur recommence reculer regrets renvoyé repérer restrictions rez
        reçues réfléchis singapour sommets souffrances staff stages stan standards stocks
        stopper subvention supermarché sydney sylvie tenez tirée trajectoire unesco urbains
        valider vends venues violentes voyageur xviiie zélande écossais élites équipés abattre
        about accompagnés admission animée animés anneaux annoncent appliquent arrache
        attachement attachée bang barry basque bastia bidon bretons briques brièvement caq
        carnaval censée cercles chanceux chauffe chutes clefs cnrs collectifs comités commençait
        compassion composants concessions cruel cuisson damien demoiselle diffuse diplômes dir
        down dues dylan débarque décisive dépensé déploiement détendre détruite em enrichir
        entrant eugène fast fixes flanc funérailles girls gordon guerriers gâteaux géniale han
        hip honneurs honnêtes honteux hydrogène hymne hôtes impliquant indicateur indispensables
        informe interprété interruption islamiste jumeaux ki landes languedoc lausanne lgbt
        lisbonne logiquement london longuement mamie marqués minorités modifiée mohammed moselle
        multiplication nostalgie notable nov obligatoires olive opposent ordinaires passif paulo
        pete phil pie pistolet plonger portables possédait pourvoir poètes précieuse prés
        punition qualifications ratio recensement reconnaissent regardait reprennent respectent
        rochelle résistant salons sapin sara saveur sexes sommaire soulève subissent suffira
        supposer surplus sympathie tatouage teint touchée tuyau user vendent venons vertus
        vignes vital vogue vérifié édit élégance éternelle évacuer acceptable acceptent acides
        adrien affichage affreux ajoutez aléatoire app appelant argentin arte atout aval balcon
        battant bcp biologiques boom boucles bourbon brad bêtise cachés centimes chancelier
        chaussettes cheminée cie classée cliquez colons combattant composent confronté connecté
        conseillère contribuent convertir corporation croatie créativité cuit cyril céleste
        danois demandons devenant déco déménagement dénoncé dérivés désagréable détaillée
        détecter efficacement employer enfermé enregistrée enregistrés entiers entrainement
        equipe espionnage estimations ferons filmé fixation fouilles fracture fusillade gage
        générer générosité habitent habituelle hospitalier hydro hésiter illustré impliqués
        incertitude inciter incontournable indemnité jouez laissons low luke maigre manuscrits
        mar marchandise menton mitterrand mou natation niger night obscurité obtenue ombres opus
        organisateurs paiements partisan pertinence peser piqué plaisirs planté plq posture
        pourvu pratiqué prescription précoce prélèvement puni purée pénis rachel reconstruire
        regroupement représentait restreint revivre rhétorique rival roches répandu répartis
        résiste résumer sandwich saurais sauté sobre soldes souvenez stades stylo taxis tonne
        toxiques transféré trésors téléchargement validé vendée violé vitre voisines vomir vôtre
        économistes épousé étonner achetez ahmed alexander alias allier angel apprennent
        archipel bactéries balancer berne borne brigitte brosse caca cantons chrétiennes clairs
        clergé colin coloniale coma confession congés conquérir conservatoire contrepartie
        controverse cooper coutume crayon demandeurs descendant diplomatiques dorénavant doubler
        drôles défunt députée détourner développent engin entités estimée excellents exclusive
        exigence existantes extinction extraire fair fake fonte francophonie galaxy geneviève
        grains grammes honorable illustrations imprimerie inc indemnités indépendamment
        infiniment inquiétant intéressée ios ip jurisprudence laurence leo lignée limitation
        localité lucie lycéens maine manipuler manques marchent marianne matelas matins mesdames
        milles miracles missile molière mousse nationalistes naît nike nina occupant oeuf opère
        parade parceque payée pdf peintres perpignan philippines pilule pleines plutot produites
        préliminaire péchés rail randonnée rappellent renouveau rentabilité rentable renversé
        rétablissement révèlent saluer satan savon see significatif sky soudainement soudan
        square statues stone streaming surmonter tag tireur toiles touristiques transférer trêve
        usb vaux vertes viser voisinage yann écrivent électorales abraham accumulation
        accélération achever administrateurs ag agnès aident allen appuyé assistante attaquent
        attrapé audrey bayern blessée bouts cartons cavalier changes chanteurs chars chloé
        citoyenneté clown combiné commençant connaissons construits contrer coq cérémonies deal
        devenues disparaissent diviser dotée dragons dresse décisif déclarée déclencher décédée
        déposée dépêche désordre editions emprise emprunté enregistrements entendue entendus
        environnementale envisagé exclure financièrement first fossé fragments fréquentation
        furieux gouttes graisse gratte gratuites guérison gène habillé habitués harvey have
        honnêteté hypocrisie hésité impérial indirectement insurrection ix jupiter jura kennedy
        light marina marocaine marquant marseillais mathématique mature matériau menant metal
        meurtrier modéré mourut mystérieuse méchante nièce optimiste oscars parcouru passa
        percer pin plaie platine plonge pokémon poli priver problématiques proportions
        publicités ramasser rapidité redonner rives ron rurale russell réalisme réunies salue sc
        sensiblement simone solaires supprime supériorité sursis taf tarder temporairement
        teneur terminale tete traditionnellement traitée traîner trudeau vainqueurs vannes
        vernis vire visée vivez walker was watch who écarter épicerie abrite accouchement
        adaptés admiration aigle allocations amendes améliorations amélioré antisémitisme
        approuve aprés archéologie assassin autonomes ballons barrages benoit bourgeoisie
        bulletins bétail cachent carlo cessez chaises chan christopher châteaux ciment cocktail
        commercialisation complètes comportent conformité connectés conquis constance convenu
        craquer dallas danny dessiné discrète disputé divise dominé doses douces doyen dubois
        démissionner départementale départs dépendent dévoiler essaient fantômes fbi fillette
        foncière formulaire forteresse gardent gardez gaston grandit graphiques greg guides
        guyane honorer indigènes innovations insécurité interaction intervenants jambon jouet
        joyeuse justesse kilomètre laissera lisse litre loger lorient lots marchait massivement
        matthew ministères modernisation mondialisation mons murray muscle mélanger mêler noyer
        nues obsession occupait old pairs paquets pass patriotes perdues ping plier poison
        poumons pourrions prendrait prestigieux probleme procédés prospérité précisions
        préoccupation psychologue pédagogie quittent rails ralentir refusant remplit repéré
        respectueux rubrique sierra sincérité soigneusement sorcière sortit soumises store
        supports system tentant tommy tr tranches valorisation viendront vigilance vigne
        végétation way écrasé édifices émettre énervé épuisé acceptée admire affectés allume
        anonymes appréciation assad assurés astuce atterrissage aude auteure avaler averti
        avocate baguette ballet bancs barrières bla branle brouillard bénédiction bénéficié cam
        chagrin chaire chargement chères cohésion collé compatriotes complété comporter
        connecter contrôlé coulisses country coïncidence crue cuite cycles cyclistes damas
        dialogues diplômés discrètement donnerait décida décroche démocratiques dépens elisabeth
        endormir etant eurent fondations fui féministes gentiment gouvernementale gouverner grey
        gueules guider gènes hab hais halloween homicide hybride idéologique illustrer
        impressions inacceptable indifférence indépendantes infractions interactions intérim
        inédite iront jerry justification législative marshall massage modestes mondiales moon
        moquer moreau multiplier musicales navigateur négligeable over paient paradoxe
        paraissent patrouille permettront phares pisse plaines pourrons propagation prusse
        préférez prévision pâle pérou recule relevés relié relèvent renonce repart reprenant
        retrouvera revenant revendique reçut rh réduits répété réservés saisis sers simulation
        souche strict séduit taureau terrestres thérapeutique tickets tirant tomates tonnerre
        trad trouveras tuent tumeur tweets téléspectateurs urbaines variées versement viendrait
        voltaire végétaux vérités vétérinaire watson yes écarts échéance éclairer étroit
        accroché acheteurs affiché afro ail aimable anderson annuels arrangement arrivées
        assemblées banane benalla bercy bienfaits bonaparte brevets brésilienne bénéficiaires
        bœuf cabane cafés calcaire canne caoutchouc citoyenne citée coll collectives commente
        composant composantes connaissant constantinople consul cordon couloirs couru coûteux ct
        cuisse câbles célébrité dance danses delta devenait disposant distribué divisée drone
        déclarant déclenché départementales dépassent emparer engagent entame escorte exposées
        fantaisie filets fo formellement gala gamine gares got géométrie handicapés hebdo
        imbécile immigrants immobiliers immobilière indignation infirmières inférieurs innocents
        inondations interlocuteur intervalle iris isolés jugés légères maghreb marron maxi mdr
        menacée messi mignonne migration mystères médiation métropolitaine natale nickel oct
        okay opposée opéré orientales orienter our passons philip phoenix piliers placées plates
        premièrement prolongation prolongée préférer prénoms présidentielles prêtes psychiatre
        quo quotidiens rappelez ratp recourir recyclage registres renoncé restaurer rob rurales
        réussie sacrifices saône sdf sean serbie sirop sorcier soulagement souriant syrien
        textile timbre tombeau toxique trame transit turin télécommunications validité veine
        visions voudraient âne éco éducatif élaboré élargir élémentaire éventuel aaron adeptes
        adressée affirment agissent agressif aies airbus alliances allo america anecdotes
        antilles aperçoit apocalypse approches apprête associées assurément attachés attendaient
        aéroports barbecue bfm blesse bleues bonté bouchon bêtises cfa chinoises cire clic clin
        cohen commissaires complices compositions concile concurrent consécutive continuera
        contribuables contrôleur coopérative cotisation coupure coupée courriel créées cuisses
        cédé demandée den dick douteux draps drive débuter décrite décrocher défendent dégagé
        démarrage déranger enfermer envies excusez existants exposée fabrice fabuleux fermement
        fermées fm forcés frappes fumé fusée gabon gardant greffe hollandais homosexuel hp im
        impacts impossibilité impressionnante improbable indigne insisté intimes invente
        investigation ivre jesus jouera julian lancent led lesbienne licenciement limitées loué
        manifestent marcus mas maternité mexicain modem moindres moule moulins mystique médiocre
        mêlée nage naufrage noel négatives nîmes nôtres observateurs ocde organisent originaires
        oser palme parte parviennent penalty perle philadelphie plains pleurs poignet pointes
        profitant précautions pénurie rangers recueilli redoutable relire remparts renfort
        rentrent repère richelieu réclament réflexe sabre script selle signatures sinistre
        spatial successifs sueur suggéré suscite syndicale techno tentation terriblement
        terribles terry thérèse tranquillité trip tuyaux tél university vachement vanessa vastes
        verdict verront violon visent xvie zero égyptien éphémère équipée abondance abords
        accrue addition affirmant amy anxiété artifice artificiel assemblage atlas atomique
        attentif attribuée audace autoroutes berceau besançon bulles catastrophique cavaliers
        centenaire cerf clarté cocaïne collaborateur college commences communautaires compétent
        confrères connards consacrés contester contrôlée convaincus coureur couteaux crève
        curieuse deschamps diana duché durent dus délits dénomination détective dévoilé eiffel
        embarquer enseigné enterrement entrés europa exclus exclusivité expérimentation feras
        ferrand fief fixés fondamentales footballeur fouet fournissent foutent fraction franchi
        fréquentes fédéraux féliciter féminisme gentillesse gironde golden habité halte
        héritiers impliquer inconvénients indonésie intégral intérieurs islande isoler
        israélienne joints jouir justes ko laïque lens liaisons linéaire livrés lopez manhattan
        mens mere mlle modernité monts mouches méditation méga méritait navette neiges normales
        nuance opérationnel orienté pcf persiste picardie pleut pois policières portera posées
        prolongement prolongé prononcée prostituées provinciale prédécesseur puy périphérie
        racontent remets rende reportages requin run récompenses rédiger répandue sentiers
        sicile sire souhaitons soupçons speed stagiaire startup stp stricte suggestions surprend
        séduction tabou taff teddy teinte tendresse traductions tram transformée tuée uranium
        valley veines vichy vilaine virtuel visiteur vitrine vivaient vosges ème édouard
        électeur émet éventuels ab abandonnés ais anecdote annales apercevoir appliquées
        arbitraire atteignent audiences ayons banal bobby boris br bug canadiennes chassé clique
        commencement communisme complétement comportant comédiens connaisse copines correcte
        croirait cube culotte directoire disponibilité dorée débarquement déclarent découvrent
        délinquance détection développements effective elena empêchent enceintes engins enquêter
        entraînant examiné excité exigeant explicite expriment facultés faiblesses fardeau
        filières finesse fuit gilet grimper hassan hauteurs hurler hypocrite ibn importations
        incroyables influencer initié inspecteurs intuition intégralement israéliens land
        legault libère livrée lointain maintes make menteur mgr mickey mortels muet musculaire
        métalliques neufs notables oignons optimisation organisateur oublies paisible parallèles
        pareils partition penche pisser poupée price productif progressif provocation préparent
        psychologiques putains putes pôles reins renforts repasser ressemblait resta rochers
        rouleau rousse réciproque réformer régulières sacrés sculptures serie sessions singes
        sonner sorbonne souhaitait souple sperme suffrage suggestion sultan suzanne syriens
        sénégalais séparée tailles thématique touchés trahi transporté tremblement troll tunis
        tyler uk use vallées vase visuelle xviie xx yen écrivait éléphant émeutes épaisse évité
        abris affecter aménagements ana andrea applicables arrêtes aveugles avènement bin blogs
        boulangerie british burger chaudes civique clips combattu complets conteste conçus
        cortège courbes courent cp cristaux céramique cérébrale demanda diplomate dresser déc
        décidée définis définitions délivrer dépassant déterminant dôme emblée ennuis ethniques
        excessive exclut explicitement exploitations fabriqués faces facilite fascinant
        ferdinand figurer fonctionné fraîcheur frustration fréquences félicite gand garantit
        grange harvard hmm humides icône immenses importation impressionné incendies incite
        isolée ivan jalouse jolis jr laisses lapins latéral leroy lucratif manu massacres
        mathilde merkel metro militante mineure minuscule minéraux mobiliser montent ny ordures
        orientations pablo palestinien patte permets pipi poivre politicien procède protestation
        présidentiel présidé puissantes quais rapportent rdc refroidissement regardais relier
        relâche renforcé reparti représentatif respectifs revienne rigoler ronaldo rwanda
        réacteur réalisent réconciliation réglementaire résultant secs semblé sensibilisation
        singulier songe sou souffrant spécialisées states sélectionnés sélections séquences
        séville sévères talentueux talon tige trouveront troyes valu varient volets électorat
        époques éventuelles abonnements abordé absents accompagnent achevée adapte allées amélie
        annule antennes avancement awards bassins bats bayrou bienvenu blaise bougies bouillon
        bts bâtard bénéfique caf carla casquette certifié choisissent cieux comprendra
        compétitivité concitoyens conduisent confus consistant consulat consultations
        convergence convocation convoqué couramment cran crochet dentaire diamants djihadistes
        docteurs dunkerque dynastie débarquer délivré détermine détournement développeurs
        emblématique entendait envoyant exercé explosifs extraordinaires fantasme faso femelles
        firent flemme fromages fusils fée féminines gauthier grèves géographiques huiles
        hydraulique imposées incidence insuffisance interviews intra isaac isère java jon karim
        lawrence lincoln localement localités légitimes magiques manoir manuels marges masters
        menacer menés merdes motivations mœurs namur natal noces normand observée obéir océans
        parier partez passerait pat paysan peloton pencher pesticides ph pilier pilotage pleuré
        possédant poubelles poursuivent proposait protestants précédé préservation pyramide
        rabat rajoute ravie rejetée remises resteront retiens ris robinet rompu rtl ruban
        récolter réductions régis rémy salé senior sentence signifier soul sourcils sourd ste
        sub successives suffisait surveille séparent taubira teste toits tomate tramway transmet
        tristes tueurs uniques véronique égaux égoïste élaborer évoquant abuser abusé achètent
        act actionnaire adverse affrontement agressé aiguilles alinéa annexes annuaire
        annuellement annuelles apparences araignée arbitres artisanat assainissement astuces
        automobilistes barreau basés blake bof book botanique bouygues brin brutal candidatures
        cape causés caves choisissez cinéaste classer cliquer comptez concrètes conservés
        considérations contours couvertures cracher craintes cultes cylindres daily demeurer
        descendu devine directives disciples distinctes découverts détachement déçue efface
        emmené empreintes energie enfoncer enquêteurs enregistrées etais famine ferry fléau
        folles foulée fourchette fournie fréquenté gallimard gard gravé gt gym génère gêné hans
        hongrois humoriste ice inattendu intégrés iranien israel istanbul jobs josh kurdes
        lesbiennes lier limités livraisons loue loyauté lucy malaisie manon matrice model
        modifie montants mortelle nager nain naissances nationalisme norman orale parution
        passionnant pavé pedro pensaient picard postale privilégier progressiste projections
        propice protagonistes provoquant préalablement préparez préparés prétendent pénétration
        qi rassurant recevra recouvert remontent remplacés renvoi repères revenait réagi
        répondez sas sembler serbe serviteur sexuellement shakespeare simplifier socle
        souhaitant soulager south spot sprint sucer surnommé syrienne sécher séparées sérénité
        sévèrement tee temples torse traitent traumatisme traversent typiquement vendues verdun
        vestiges videos vilain vint vo votent western wikipédia yoga yvelines zurich échangé
        éclairé élysée énerver épargner établies étroitement abouti accordent accroissement
        adams adorent alcoolique amer annulée archéologique armure artisan attentivement
        augmentant augmentée authenticité automatiques avancés avantageux avertir balader
        baleine bilingue bouchons boulanger bourges briller bulgarie cancers cantine cases
        catholicisme censés chaudière chauffeurs che chuck cinématographique circonscriptions
        civilisations coeurs colonial commerçant communal communément composante concertation
        concrète confiant congolais conjointement consignes consommé constituant contourner
        cookies criant criminalité crié cs cyclisme célibataires célébrités dictateur dignes
        dimanches directes documentaires dures défaire démissionne déroulé détruits emprunte
        emprunts engagées english entourent entrepôt eve exceptionnelles excepté exprimés
        extrémistes fiancée frappée freins fréquents fu garnison genèse girard gâcher harris
        homogène humilité hérité imagines incroyablement informés innombrables inquiètes
        insister interprétations investit ironique italiennes joueuse khan lames last laure
        libérée liquides lise machin martial mater meuble meuse mg miguel milliardaire moore
        motiver musulmanes mélanie métaphore natif neil notation néant obligatoirement obscur
        obus ouvertures palace parasites parfaits patiente percevoir positionnement
        proportionnelle pros prostituée prélèvements pète périphérique racheté radicalement
        ramadan ramasse rapporteur remédier représailles rhum rime river ruisseau réfléchit
        saumon seniors sieste signés silhouette splendide state sterling suicider supposée
        suspendre sympas sécuritaire sélectionneur séparément ted tic tord tournées unir value
        ver verticale voiles vénus égales éleveurs éliminatoires élégant éponge abou aboutit
        accro accélère agresseur ahah aimant allongé anonymat aout apparait approfondir arraché
        athlétisme atouts audi baccalauréat bouquin brille brique brooklyn camus capturer
        caraïbes charente cherchais chienne chocs chèques close cohérent combustion
        complications compliment continuant continues coutumes coéquipier crimée croyants
        créanciers cultiver danseurs danseuse designer distributeurs douanes drones débutant
        déroulée détester endormi entendez entretenu envahi ernest etudes fanny figurant finisse
        finistère fire flèches fonce fournies fringues gmt god gravure gustave habille handicapé
        haye horizons how humiliation identifiés ignorent illimité illusions imprimés
        interrompre intérieures inversement jeremy jugent jumelles libéralisme manges massifs
        maçonnerie menaçant milice millier mixtes monseigneur morin méfier mélodie nanterre
        nominations notons nutrition obtiennent oriental oxford pains parlaient piles pins
        plaignent poitou polo progresse prétendant questionnaire recevez recruté rein rente
        ressemblance right roc roussillon rt ruiner réfugié réhabilitation réussissent savant
        scooter seattle serviette shanghai soccer soigné sos soucieux steam sup superbes
        sécheresse sécurisé tapé tendue thèses thématiques tortue transformations transparent
        trophées trouvons téléphoniques valises variantes verrons voeux volcan voûte wallonie
        when wild yémen écrivant écurie ému équité étonnante absente abstention accessibilité
        accession alignement alla amicale animateurs antérieure arche argile armand arène
        assistants attrape autisme autopsie avances barbares barré bloqués bot bruges brutale
        bâle cabinets calvaire capsule capter casier cessent chargeur charleroi circonstance cl
        clandestins collision combustible conduits confondu congrégation continuation
        correspondre courtois cravate cuillère cursus danielle daté descriptions desquels
        diabète dirigés douglas drama dynamiques déménagé détroit développées enchaîne enchaîné
        espérait etude excellentes exigent fantasy fb ferez ferment fiables florent fondements
        fondu forestier forums fouille fournier fragilité franklin féminins gagnante gastronomie
        généreuse habituels harold houston hugues hébreu hérault idole ignorant impératif indes
        influencé inférieures inquiétudes instable interrompu lampes linda linguistiques
        liquidation léonard modérée moniteur moustache moïse musicaux niche npd palette parfums
        parlera parodie passerelle passionnés pesant philosophes piétons playstation plongé
        pointer polaire pompier prague prairies privilégiés prolonge promu protester précarité
        psychiatrique quelquefois raisonnables ralenti remboursé remontée renforcée renouvelé
        reprends requiert retenus ring robinson roma rondes rosa réorganisation résurrection
        réveillée sceaux sic smic soucier souper stefan stupides suffisent susciter séisme
        temporaires traducteur trancher troupeau uber vaccination vaccins vagin venais versant
        vieillissement vinci war éclats écologiques écosystème écoutant écrase étang évangile
        évoluent abonné achetée aimons allumé alphonse amants anatomie anglaises antiques
        apaiser applaudissements apprenant apprenez arrondissements auditeurs auxiliaire bacon
        barça bayonne bijou blocus braves brutalement budgétaires calmes calvin check châssis
        coke cologne combinaisons comm concernée conne consciente considérables continents
        contradictoires corrigé courantes cédric dentiste destinations déclenche déni
        dénonciation déposés east effacé email enfuir entamer entières environnemental essonne
        expliquez expérimenté falaise files flot foncier fées gaule gautier gazon geek habituer
        hahaha his identitaire immersion initiales instaurer insuffisant intersection
        interviennent inédits jeans keith know lake lavage lci leadership libanais licences
        litige louche loupé lourdement lumineuse lunaire lésions mexico michèle misérable
        multiplient méfiance mériter next north nouvellement opérationnelle ouah ouvrez parité
        partagés peaux percé permit planning pluriel presses promise prototype protégées
        prouvent précieuses pétersbourg racing radars recommander reconnues recrute relie
        remontant remplacée repoussé reproduit requêtes revendication réacteurs réduisant rémi
        résidant réviser saintes sandra scandaleux self seriez sherbrooke simpson sonores
        soviétiques spirale sr stocker stéphanie surf survient tendent tentes trilogie tronc
        tunisien utilisait verbal verse vestiaire vieillesse vierges viols visés vitres warren
        xii électro étouffer évitant achetés acoustique actives adaptées adidas alep algorithme
        alternatif amenés animations armoire arriva attendue aucunement audiovisuel avéré basées
        bb bc bella boeing boeuf bombardements buffet bénin cadet catalan cerise chalet chantage
        chantal chevet chi chips chrome chroniqueur cloches coiffeur colorado comics
        commentateurs compilation concorde consomme contraires converti cordialement coréenne
        coréens coulé craig daesh dean devrez douloureuse décollage décoré découle déduire
        défensive définies déployer dérives déroulent désirez eddie eden eelv embaucher emily
        enfonce enseignes episode fantastiques fatale favorite fernando fisc fleury focus
        fournitures félicité galles gendarme ghana gout graine générateur hache hardcore
        hostiles impunité individuellement initiation insérer inégalité jurés kiev libérales
        liga longueurs magicien marvel mentionnés merlin messager minière mitchell molécule
        mutations mutuellement narbonne nerf never nourri nœud objection obtenues orgue orgueil
        oubliée oubliés perry pertinent porsche portaient posés procure providence préparée
        prévisible psychanalyse pété quinquennat ram redressement reliés reposent repousse
        requins restriction retirée rigoureux rivalité roulé routiers rythmes récompensé
        réunissant semblaient series serions sincères solidaires surcroît switch tank tarn tchad
        tomes traversant traître uefa ultérieurement unie usure varsovie visuels walt wolf wtf
        zen â échéant éléphants éprouve équivalente étudiantes accusée adolescente affichent
        agneau agriculteur agrément amas ambassadeurs analogie anjou annonçant appelées artère
        attractions aurore autrichien baignoire bouchard brasserie calories capitaliste capteurs
        casa casablanca casques cdd chemises choux chronologie commises communion communique
        composées condoléances confirment conformes conservant consoles conspiration
        contribuable coquille corpus coupures croisée crus créatif cuisinier célébré dennis
        devrions dieudonné dion dominer douane dynamisme déconner défenses délivrance désignés
        déçus eddy effrayant emballage encadré encouragé engrais environnementales escale
        fantasmes fashion fiabilité fictif financements flipper florian fonctionnalités formelle
        fouiller fourrure freud garantis glissé gouvernementales haleine here hillary horreurs
        hostilité hunter identifie intenses ja joies karma lanceur localiser logis luther
        malcolm malheureuse manifesté margaret martyrs maya mentalement menus metteur minimale
        ml montrait mrs muni naïf nuque négligence panama parie particularités pelle permanents
        picasso pigeon pince politesse polémiques portez poussant pratiquent prioritaire
        précisant prédit préliminaires prétendu pudeur pureté ra raisin rallier ralph recteur
        rentres restons retards roms round réservation résistants sacre saxons scénariste
        sensibiliser sensé sergio sofia souffler spencer succéder sucré susan suscité suspendue
        tardive terroir thriller tiroir tirées touraine traction traitées trouvées turner
        valenciennes vampires veau vulnérable vœu wagon wagons écarté égyptienne équilibré
        éruption absorber accents activer adorer after agitation aidant ain amendements amusé
        améliorée anciennement anglophone anglophones annonçait apparue arrangements aurélie
        autoritaire avatar aveu bagdad baies baskets bastille blond bloquée bombardier boulet
        branché buisson cambridge carottes cartier castro cb cochons coffret cola company
        comparables compatriote compression comptables comédienne conduisant conservatrice
        construites consécutives coupés couvrant couvrent cr creusé croyons créatrice
        dessinateur distincts dressé droites dédicace défait désireux détestent ecosse engendre
        envahir envoyées escroquerie eur exceptionnellement excitation exigé exploitant exploite
        eût fabien familiaux fatal froides fumeurs fédérales gabrielle ge glorieux généralisée
        handball hui human imbéciles imiter inauguré incompréhensible inquiétez inscrites
        instabilité inventeur jake jamie jets jugements leonard liam lily lnh lâches légalité
        marocains mercato minerai montés mosquées mulhouse mythes mélanges météorologiques noah
        occupants once only oppression orages osent panorama papillons paraissait paroi
        partenariats payent percée permette photographes pianiste pm pochette portugaise poses
        prescrit privilégiée prononciation précipitations prône pèlerinage rampe recouvre
        rejoignent rendrait reposant rideaux rn roberto rom réalisateurs sanguin scores secrètes
        serpents silver situent sociologue sonné sophia souplesse sp spontanément spécificité
        staline stats subsiste suffirait suivies sécuriser tracer tribunes tronche tuant unit
        url uruguay variante verrais viandes vicieux vitale voice volent végétale whisky écarte
        échelon écoutent élevait éloge éloignés élèvent élévation émancipation étrangement
        abidjan abstenir abuse acceptez adhérer agréables alexandrie alphabet ambiguïté
        ambulance ancienneté animales anomalie antisémite antérieures apportées apprendra arles
        arrivez attrait barbarie basilique biscuits bitcoin bosses bourgeoise bénéficiaire
        cailloux caserne catastrophes cercueil changeant chapeaux choquant chypre circule clean
        cole comprenne conduites condé confrontés confrérie confère conscients conçoit
        coéquipiers crack croisade crête dante datée denise diras dires dog drague dumas
        démolition dénoncent dépendre dérouler détecteur développeur embauché emile encyclopédie
        enterrer entourant exceptionnels expliquait exploité fai farce feat fermier gagnes
        gratuité grenouille géante hector hidalgo honda hésitation ignoré illégalement imitation
        inconvénient infinie inscrivez insecte inspirés interprètes isle joan lacunes lentilles
        mare marseillaise math mensuelle mesuré mia millénaire mlp multiplie mythologie mâchoire
        mécontentement médian méthodologie nb notaires nullement nègre ol olivia organiques
        orthodoxe paradoxalement partait payées perse pharmaceutique pharmacien philo plaisant
        polonaise postérité poumon pratiquant premium prendront pres provisoirement précaire
        présumé préviens pv rabais rassuré recevant receveur reconnait recrue regroupant
        rejoignez remonté renouvelable représentées rigide réjouir résolutions réussis salomon
        scandales sceau signataires silencieuse situer sketch slip soft soja sorcières soulevé
        soupçonne souscription soutenant spécialités spéculation stables stimuler stockholm
        subtil succédé suivait supprimés survenue territorial théoriquement tranchées
        travaillons trinité trésorerie téléphonie urine valoriser varié vecteur vertical émile
        énigme épices absorption accessoire adieux affrontements aidés alexandra analysé annecy
        anticiper apologie appelons apports ariane arrêtera assimilation attaquée attirent
        attribués autorisées basculer beyrouth bienveillance bougie bougé boycott brandon
        brillants bâtons canadian capitales carcassonne caricature cascade certification charest
        chargées citadelle clans clou clous coloris connaissaient conservée contactez
        contamination contentieux convaincue coûtent croître croûte demandera différencier
        déclarés déconne dédiés défoncer démissionné déménage déterminés ecclésiastique embarque
        enrichissement enthousiaste eure exploits expérimental facon ff flexibilité flûte fmi
        forfaits fourmis fuites fureur garant garnier great grillé généralisation généraliste
        gênes habile honoraires hormones hétéro indemnisation induit installées interrogation
        interrogatoire iso kent kid kurt latitude law lisent lola louvain magic malo malte
        malédiction manœuvres map masculins maternel mercier miséricorde mozart mrc médiévale
        méridionale narration ninja nées oms optimiser oublient pantalons parasite parois patate
        perçue pièges plaisante plaise porcs potentielle pourrie pratiquée prenaient profonds
        promettre prose précède prédécesseurs présomption prétention prévenus prévient
        quotidiennes raser rassemblés recueillis reproches research respectable respectant
        ressortissants rita rivaux room roubaix rush réfère réputée réservées rétro réélu
        saguenay sahara santos satisfaisant scanner sharon shirts soupçonné succède suffi
        suggérer suédoise synthétique sèches tambour tarde terminant thompson théoriques
        théorème todd tons trajets transmise udi uniformes vanter vih villageois vinaigre
        violette vip voudront xve yang zombie égyptiens énergétiques épique érection
        éternellement évalué accordés acharnement affectée agressive agressivité ailier ajaccio
        algues alzheimer anthropologie anus appartenir aptitude arizona atmosphérique atomes
        attitudes aucuns audacieux austin avancent azote aériens bagage bagnole baigner
        banquiers baptisée bart bosnie bretonne bryan bénévole cambodge capturé caravane causée
        cha chaleureux changez chariot chartres cheikh collins comparée compréhensible
        compétents condamnations confond confondues constantin contenait contredit crache crs
        crèche cubes cégep diffère dirigent disciple distribués dividendes divinité donation
        draguer durand durement débiles décerné déclenchement défiler déguisé délibérément
        dérivé einstein ellen ends entraîneurs entrez environnementaux espion eue excessif
        explosif expéditions extrémités facto failles fiat filiales fnac fréquenter graham
        guitariste gymnase génétiques géorgie habit horribles idéalement ikea immatriculation
        impératrice inconnues indiquée instituts interrogations jacqueline jade jonas justine
        jésuites kinshasa lang lauréat libérés logan loges logiques lt légèreté marchant
        marquent marquées martyr matérielle messagerie minoritaire monique moyennant
        multinationales multiple mutuel narrateur navarre nico norvégien objective obésité
        offertes orge parvenus patricia permettez perçoit peuplé pics pigeons placements plaira
        plâtre pol pole polytechnique posant poursuivant prive programmé projeté promoteur
        provisions préoccupe préparatifs pédagogiques rangée rc reconstitution redoute regrouper
        rendit repli retarder rex rey ridicules rogers ronds répandre révélée sains satisfaits
        sauront sebastian side society sollicité soutenus souverains spider steak stuart
        superman survivant sus séjours talk théâtres togo touriste tristan true velours verrait
        vic vignoble vodka vécue échos élargissement élégante émeute érosion abstraction
        acquiert activé adhère adèle agrandir allonger antécédents approfondie appropriée apte
        arcs assassins australienne banlieues barrer blâme bobo boites brèche chantent chaux
        china circulent class coefficient commenté compliments conformer conservent consigne
        contacte continuellement contradictions croisement cruauté culs cumul cyrus datent
        demeurant donnons dorment durables durera décevant déchiré défier dépassement désespéré
        désiré détourné eco embarqué envisagée erdogan estimant exagéré exécutés fasciste
        fermeté fermiers filtres fixées flagrant flamand fondamentalement formats formulation
        fourniture fraises frappant frustrant gai gif gorges gothique goûté gratter griffes has
        ht humaniste imagerie implanté infections insolite instantanément instauration insultant
        interdites introduite janet jouit judo juristes justifiée jérémy kilo kyle labo lancés
        link loto lus lévy maintenue mamans manquant marchande michelin minable moelle mouillé
        nets neymar niquer notez nourris octroi palier pans para paroisses partagez
        participations pathologie patriote patronne pet peurs philosophiques piece plantation
        principauté processeur promets préavis préférées puces péri raisins rallye rame ravis
        recueillies redire relate remix respectives respiratoire revendre rigolo robuste ruraux
        réglementaires répondit réunissent say secrètement seigneurie soigne sonia souterrain
        squelette stagiaires subitement suce suffire suivra tactiques tango terrasses thibault
        toc tournure toussaint tranquilles transporte tremblay tuerie tunnels vera vulnérables
        wallon yannick yeah zemmour zoom échouer équivaut éventail évoquent aa acquisitions
        actrices adrian affectation affrontent airlines aisé amitiés aménagé animer anormal
        antibiotiques apprenti arras aspirations assureur attaqués attendus axel baisé beauvais
        berry blâmer bossé boxeur brisée buenos butin calcule campbell carmen carol cassée
        chrono chut citroën classées clauses clémence collaborer compatibles constituante
        consécutifs continuons contraction contraints convenable corrompu corrélation craqué
        criminelles créneau crêpes cultivé cyber cyr das deutsche diffamation digitale disposé
        donnerai doublement drake débloquer déchire décoller dégradé délinquants edgar edmond
        electric encaisser endommagé endurance essayait essayons expérimentale fermez fluides
        fonctionnel formuler germanique gouffre gouverneurs grossir guilde géopolitique hambourg
        hope hydrocarbures identités impliquée incertain incitation investis itunes jin joël
        karen laid loupe lyrique mammifères marois marrakech mentaux mentionnée mettrait
        migrations milices minimiser modérés monstrueux motivée murphy museum méfie méprise
        nadine name neurones notification orphelins orsay panthéon passants pentes pick pivot
        plane pointé poêle prairie produisant project provinciaux provoquent précédant
        prédilection présentera préside puissions rafael raoul redevance refusait rencontrées
        res retomber romance royaumes rsa ruth récidive saisit salariale savants scie semer
        serviettes sirène souches suarez summer syndicales sélectionner séoul tailler tardif
        tenais tinder tnt torrent trahir trembler trésorier verrai versa vocale votée zinc
        zombies élimine éloignée élémentaires abruti abu accueillant accueillis achille actu
        agirait agrandissement alimenté amen amplement ampoule approximativement apprécient
        araignées arrestations arrivais atteignant autorisant aînés band bavière beaulieu blindé
        bombardement botte bouddha boum brusquement brûlée buste calmez captivité cartouches
        cauchemars certificats cerveaux châtelet clope combine comète comédies concrets
        conjointe conservées consoler constitués contemporaines contesté copenhague corne
        corrections craignent crucial csa desquelles diffusés discriminations dispersion dot
        dramatiques débarqué décorations défensif démographie déposées désignée ecoutez edit
        effondre enfoirés engouement enseignante entraînent estivale exercent favorisant
        festivités fonctionnelle fondées gatineau gazette gray grecques grenades grès helen
        hostilités hybrides hélicoptères illégales imam impatient inattendue incarnation
        inspirant insu insuffisante insurgés interactive investiture juriste juventus labyrinthe
        lasse let livrent localisé lucide madison maris mega menacés merdique montreal montrez
        moralité morbihan motos moustiques médiateur mêlé nam nanas naïve nocturnes nova nsa
        nécessitent obtint odeurs offrait oran ordonnances oreiller ouragan parisiennes
        patienter patriarche perdez perturbé planétaire pourris prenais preneur presser
        protestations préférences psycho pts pénètre pêcheur quotas racontes reich rendements
        repenser requise respectée rica rigoles rite rp régulateur répercussions résolument
        sanchez saveurs sculpteur serein servis shop signalisation sim skype socialement soupir
        stewart substitution succèdent sue suivit supportent suspense syndical sémantique tais
        take touch transporteur trouva two urnes vaudrait vibrations vincennes végétal végétales
        xxx écharpe échoue économiquement émetteur épopée abeille adjectif affilée ajustement
        aka apportant arctique argumentation assiettes assumé atlanta atroce bach baker basant
        battle beaumont bein blair blois body bouc brabant bracelets brebis brésiliens
        bénéficiant béziers cabaret cable cachet cale carrée chantant cherchons chirurgicale
        choper cocktails comparaisons complique compléments comprises confondus connectée conrad
        consacrées considérait control cookie coquine corses cotés courtier derniere devises
        dilemme divergences dream dubaï dumont décentralisation décrets défendue délires déplore
        déséquilibre endettement ennemie entra espions exprimée family far fascisme favorisé
        faîtes forestière fours féroce gagnez gendre gravures grossier habituelles haineux halle
        hameau hospitalisation idéaux impeccable indifférent inscrivant insulté interdisant
        intégrante involontaire isolation janv jettent jouée kane ladite lanterne lazare
        lefebvre leonardo limitant lobby lyonnaise léa masquer mcdo mcgill mediapart menthe
        missionnaire money montreuil nationalités neuves négliger oasis obsèques ogm originel
        other parcelle performant perpétuité pieux piratage plants pneu porcelaine primordial
        privatisation prospère psychiatrie péage pénalité quebec rafale recueille regretté
        reliant rendues resterait restitution retirés rites romaines récoltes régner répondait
        répétitions résidus salvador santiago sea seconds segments seo serieux servit shit
        simplification smart sodium song stella supermarchés supervision supplie suspens
        symptôme tempérament tempêtes terminent texture they think timbres tintin torres toyota
        tranchée transformés triplé tt tuiles tunisienne ukrainien usé visées vivres votants wii
        work xxie échappent épuisement érotique évitez abat adjoints ajuster aligner amènent
        analyste ancêtre anomalies anticipation apostolique apparitions appliqués apportée
        approprier approuver appréciée apéro arcade arriverait arrêtons assassiner astronomie
        astérix attirant barbare baromètre barreaux boucherie bp brexit bémol calcium canards
        carole charisme charlemagne christiane chronologique citant coloré compétitif cook
        coopératives couronné câlin cérébral danseur desjardins devis dirigeait dominent dune
        durablement défaillance défendant dégoût dégustation délicieuse démarré dément démonter
        démontrent déploie déprime détacher embarras empêchant encadrer enfuit ennuyer
        espagnoles essayent essayes evolution existaient fasses faveurs fe fernand finaliste
        finalité finition fièrement foin forge fraudes fraîches fret fédérations gelée ghetto
        gonflé grandiose géologique habitait hannah haricots holmes humoristique ibrahim imposés
        infirmier insigne interlocuteurs interpellé intervenu investigations iron jonction jong
        juives latérale latérales laurier lauréats limousin lointaine lès lèvre mangez mel
        mentor mineures ministériel mordre morel morris mémorable nadia nef nerveuse nil
        observés offensif oignon pallier pareilles patriotisme patronat perche plantations
        poteaux pragmatique progressé pronostic protègent provoquée prédire pèlerins québécoises
        raide rassemblé rationnelle ravages recherchent recrues refrain regagner rencontrée
        reproché retraité revenons rhume rs ruiné rétabli sacha samantha satisfaite sente sg sm
        solidité solliciter souhaitable soulèvement soupçon spoiler td too transcription
        validation vanne ventilation viole vtt éclaire écologistes écritures élastique
        émotionnel énoncé éolien épave érable abel accru affirmations agresser aisée amenée
        apprentis ardèche aristote arreter arrières arrêtait aspire auxerre aînée banale
        bangladesh barbier baroque bataillons betty bourreau braquage brutes béni bêtement cacao
        calédonie caractérisé caractérisée caramel cargo carotte carreaux cars cartographie
        cazeneuve centré chanel chèvres citées classic cognac cohérente collectivement
        commençons commet community confidentialité conjoncture consolidation consolider
        contradictoire contrôleurs corner cornes courriers croquis cruz crystal créteil damon
        death demandeur demandés deviendrait devinez diner distingué distribue divisés dotés
        décevoir décrits décroché défavorable défends défiance démo dépistage désirer détenteur
        développant easy empathie empêchera enlevée envois erik espere eus examine excitant
        exode export faisceau façades filiation foules frotter gallery gates gouvernemental gp
        griller grilles gérée gêner habillée handicapées haram hercule homophobe impuissance
        incarné incompétence indéniable infirmiers institute institutionnel inédites
        inévitablement jardinier jt kansas kiss klein larme manitoba manquera marqueur menacent
        meute mexicains missionnaires mobilisés mod montaigne mortier mutuelles mémorial nains
        naissent naïveté newsletter nombreuse nœuds orientée parano parcelles passaient
        patriotique paypal perde pertinente pitoyable pitt pizzas plaisait plaisent plasma
        plaçant posait postal prendrais promoteurs proposons propreté protocoles puissiez
        pâtisserie querelle raids rationnel relou remords remplies restants retenues revendiquer
        rico romancier récompenser réduites réfugier réparties résisté rétention salée
        sauvegarder schmidt schneider some sphères splendeur sporting stérile surprenante
        sympathisants syndic tailleur there thon tiges toiture transparente trek turbo utopie
        vicomte victorieux vivantes voyagé wagner want ward warner wi éclipse éditorial
        équitation accomplissement accueillent affronte africa alien aliment allongée amanda
        approuvée appréhender apôtres archéologiques arrogance atp autorisations aveux bananes
        basique batteur bfmtv board boivent bridge cac camerounais caresse choisies clarke
        coloration commencera commode communale compact comparativement compliquer compliquées
        confronter contredire conventionnelle courtoisie cpe crevé créa cuisines dealer dei
        direz disposait donneront dordogne dotation défoncé délivre désirent détaché détruites
        edith elsa elvis embêter empare enrichi entamé escroc excite experience expiration
        extensions faubourg feuilleton finlandais fl folk forest froids fériés ga gameplay
        gestionnaires gloria gomme gonfler guichet gymnastique génies généralités hanches
        harceler hommages héroïque hésitent incompréhension influent inscrivent intégrant
        inversion invisibles irrésistible jenny jesse jetée joker klaus lacroix lama lamentable
        lancées lotus législateur léopold mad mahomet martinez masqué mate meunier minima
        miroirs motive motivés métrages navale naze nazisme neuilly newton nfl nécessitant obs
        optimisme ores orné osez ouvrira parue passive patates paternité pe perturber piloter
        pink plais podcast positivement possessions pou pouls pourrir poursuivie prié programmée
        projeter prometteur protestant prépa prévoyait psychique pus pyjama périphériques
        pétrolière qc quantique quatuor quimper quittant rapportés rase recevait recharge
        redevenir refonte refusée reliques remettent rentrés restructuration rip riverains réal
        réalisant réclamation rêvent schémas serrure seth sherlock soudaine sourires special
        spiritualité strauss stream surfer surréaliste suspecte tampon tesla timing
        travaillaient tre trempé tuteur tuées typiques télévisée unitaire utérus valables valet
        vanille verbes vicaire violeur volés votez vêtu word échelles égide énième épargné
        équivalents étiquettes étudiés abondante acceptant accidentellement accompagnées
        accusent acquises aillent anal anarchiste ancre annoncés antiquités antérieur apportera
        aptitudes aquatique ardennes arena arnold arrete ashley assurez aubry baisers ballade
        barack bascule bce biblique blabla bluetooth bouleversé brice budapest bute bêta
        cachette cadence calmement carnets chelem chialer cleveland collecter colmar commandée
        compétente conclue connexions contestée continuait cor correspondants couille courageuse
        couronnes culinaire cuve derek devrai dimitri dinosaures dirigées dissimuler districts
        donjon douches doug ducs duncan débrouiller décalé décisives déclarait décline décompte
        déroulera désespérément ea emmanuelle employées emprisonné enfers ennuyeux envoler
        exactes excédent exhaustive expulser exécute feeling filme fondatrice formel foulard
        fournissant fra glenn glissement grottes gâchis généralisé hamas haïr her homophobie
        illégaux impossibles incarner incertaine indirect inoubliable installent intervenant
        intrusion ion ir ivresse jackie jaurès javier jeûne jordanie joueuses judaïsme judicieux
        licencié list luna lys madonna malins mama mauritanie medef mehdi meyer miniature
        modifiés moléculaire monica montparnasse montréalais moutarde mt muse mèche môme
        naviguer network neutres nordiques nourrissent odieux ohio opposées oups ovale papy
        partira pendre perquisition perturbations plaider plaies platon pompidou poursuivis
        projette promotions promène préparatoire pt puzzle pédale périple raciale rattaché
        ravitaillement reconstituer recouverte recouvrement renouvelée requises respiratoires
        restaient retrouvailles rituels roch romantiques rpg réalistes réchauffer réclamé
        référer réputés résidentiel sarko saxe sceptique scorpion serena shaw shoah signifiant
        significativement sorciers sourds strip subtile suffisantes supprimée survenu ségolène
        texto thermiques trade travailles trompes téhéran usd verset versées violée visait
        volkswagen voulions voulue voyaient weber xl écrivez émissaire émouvant équations abc
        abstrait accompagnant ace adressant agresseurs aiguë alimente alma analytique
        antisémites appuient appuis arménie arriveront ascendant aspiration attributs baleines
        baltimore balzac benzema bienvenus bisou bled boucler bradley brunes burundi béatrice
        cachées cardinaux cerner chanoine cheminots chocolats choquer cliente clocher colette
        concentrée concilier confessions confirmés constituait consécration continental
        contrôlent cost cotes couvertes covid crane croyaient cruelle daech dany dassault dax
        delphine diffusées donneur doués décomposition délibération déplacent déplacés
        désactiver désignant ebay echo enchaîner essaies exotiques exprimant flippant fondent
        fontaines foutue frange franz freinage fâché fêté garer gaspillage glacée gm goldman
        gouverne grimpe généré hal hlm horizontale humilier hurle ibm inaccessible indochine
        inertie innocente internat intéressait irresponsable irréprochable isolées japonaises
        jeffrey jorge jouais jugées ka kids kings latino lauren lingerie livreur lloyd louisiane
        lunette légaux maillots maladroit manie manquez marvin md meurtriers mexicaine milite
        minime molle médico nissan nokia orgasme oz perrin pharmaceutiques photographique
        pionniers portions primo proclamé profondeurs propager proverbe provinciales prédateurs
        puisses punis pétrolier qg raccourci racontait ralentissement rangé reconnaitre
        redresser reed regina restreindre retrace reviendrait rochefort réflexes réglée
        répliques répondra réservoirs sanglante saskatchewan sd secouer semences shawn
        sorcellerie spotify sucres suggèrent supporté tac tatouages tenons titan tolérer tortues
        trail transforment tuberculose télécommande télévisions usées vacance vaguement viktor
        vitalité vitamine vomi wc why willy écrivit éditoriale éduquer émerger équiper éteinte
        évaluations évalue abdomen abordable abrutis acquéreur adepte af affluence ajoutés
        allergique ame amertume angélique approché arrivons artères aspirateur atténuer
        augmentations aujourd aviv baume belfort binaire building champignon chiottes
        chroniqueurs cindy cinema ciseaux clarifier commémoration consultatif convenir
        conviennent corporelle coute coûtera crient crépuscule curieusement cylindre dauphins
        deep della denrées dentelle diffèrent disposés disputes distincte dodo doive donnaient
        dortmund doter dublin décideurs décrites déléguée déroute désespérée détecté dévouement
        efforce engendré entendais esther evans exclue existante explore explosions exporter
        expulsé faction fiancé formulé frustré gaillard halles harrison hebdomadaires hexagone
        history hudson incompatible indicatif infantile inondation interpellation investisseur
        irl ivoirien joel joly judith laissa lane lego leslie level loir luxembourgeois mag
        magistrature managers maximal meaux meneur mentales mentionnées mimi minoritaires
        modules mosaïque moules moussa méditerranéen mélangé ménager nappe nat négocie obligeant
        offices oracle otto owen paca palestinienne parcourt partageant partages peace
        persécution plaza poupées president proust préconise préoccupé purge quick rançon
        rebecca recherchés remake représentaient restées retombe retournent rodriguez royales
        régression répartie réunie sacrément saisies sandrine satisfaisante sauvée sen serrée
        serrés serve sibérie somalie sourde temporelle tournait tournés tremble trottoirs
        unanime vegan villiers vita voirie wade yep zénith écoulé étaler étonnerait étroites
        évoquée abaisser abattus accomplie adjointe affaiblir agité aigu alaska algorithmes
        alstom amphithéâtre antarctique apportés appropriation assigné atlético atterrir
        attribuées authentiques autrichienne badge banquet bastion bazar berges bonbon bordelais
        bricolage brûlant brûlés buffalo bâtie camionnette captain capteur caron carrosserie
        cassette chaines chambéry channel charpente chen châtiment cicatrices claudia claudio
        coffres commando comparant compartiment compromettre conjugale conquêtes consistait
        consomment continentale controversé coordonner coupées coussin couvercle cristiano
        croisent descendent destinataire deuxièmement distinguent dogme dopage drames déchirer
        déformation démantèlement déployé détache détaille détruisent embarquement emblème event
        exerçant financée finement fondant fontainebleau forestiers foy freiner friends fuis
        gagnera gallo galères gap gene gibier granit grièvement guidé généralité hanche hanouna
        hart heurte hit hs idee ignorait iles imminente immobile incluent indiqués indéterminée
        infirmerie injonction inquiets intellectuelles interrompue intolérance inverser
        irlandaise ji joey js katherine ke kenny latéraux libraire loterie lrem lucky lueur
        mangeant manufacture mao martel marxiste mason matos matérielles med mentent mercenaires
        meurtrière miettes millimètres mixité modifiant monarque multiplié médiane médiéval
        métaphysique nolan observant opté opératoire ornée panel parenté passionnée pavés peints
        pendu pinceau pittsburgh plaide plaisance plaisanterie planifier postuler prestigieuse
        prieur primitif promenades prophétie proportionnel protections précipitation préfets
        présentateur pulmonaire pèsent raisonner rapproché rasé rattrape rempart renferme
        renseigne reprit retrouvées review ruelle réalisatrice régularité réponde résout
        révolutions saxon schiste sentimentale serres serviteurs sexisme shérif sitôt soufflé
        souffrait spam stéréotypes suivront sweet taule taupe telephone ten tenaient tentait
        théo tpe traduite traduits triche tropicale vaucluse vestiaires viable vieillir vocal
        voyous vérifiez wells wright écologiste émanant émises éoliennes épingle épouses étés
        éveil éveillé éventualité achèvement addiction agissements agro alicia allégations
        alphabétique amiable ananas anarchie animatrice annexion anton applaudir appliquant
        aquarium archive articulation associant autrichiens avalanche baba balancé bangkok
        bernie billard bip bites blanchiment boyer brochure brume bruns btp butte campement
        capote capte capté cartel cartouche chaton claquer combiner comprenais confection
        confiture consortium constantine consultants contingent continua conventionnel coquin
        correspondances corrige cosmétiques craignant craque critiquent cruellement créances
        culot curry curtis dam descartes dg disneyland distinctions douteuse drôme découpage
        décourager décrivent définissent dépendances dépourvu détesté détracteurs emploient
        enclos encouragement enculer endormie energy enfoiré enrique entrainer entraînements
        envahit espéré exploitants exécutions fabriquée fameuses fatigués favorisent fixant
        flamands fortunes fraise gaga gagnée garden gisements gomez grandissant gratitude
        géologie hachette hospitaliers humanisme hôtellerie identifiée idiote imprimante
        imprévisible indre irrégulière islamisme ivg jetés juridictions karine lice licorne
        lorenzo lucidité ludique luminosité malheurs manipulations mannequins manoeuvre maps
        market memphis mesurée mettrais michigan moeurs montées mourant mu need objectivité
        observées offrez pacifiques paragraphes parapluie parfaites perdants perçus phone piges
        piment placent politico pornographie positionner privilégie prod prolifération
        protectrice préoccuper présidée préventive pseudonyme psychopathe pépin périodique
        rafales rappelles rattachement rca reconversion renouvelle renversement repêchage
        reuters revente revois ronald réconfort réf résonance rééducation sabine salué
        sanctionner sanguine screen sentie servie slim soprano spectaculaires spontanée
        spécimens statique suez suicides suspendus taillé tenants tertiaire théodore tonton
        tracteur trappe traîtres trouverait tunisiens tuto ui ukrainienne ur versés vétérans wa
        wallace wang years zola zoé écoulement écouteurs épuisée équateur établissant étalon
        évader abolir acquitter admirable adultère agroalimentaire aidée alberto alliée
        allégeance anesthésie angoulême apogée appréciés aragon armistice arrêtées atome
        australiens ave avérer baisses barque battait blindés blu bourgmestre calvados
        cardiaques cardio casserole chevelure cils clichy cohabitation combo complètent
        compositeurs concentrés contextes conçues crevettes crues créole dauphiné dawn dessinées
        detroit devenez deviendront dissoudre dissous donateurs dosage drap déchéance décrivant
        déduction délicatesse déontologie déserte elie embouchure embrassé entrave envisageable
        expressément fallut fertilité fisher five forgé gages geoffroy gil glacier grêle gun
        hand hardy help honoraire huissier humanitaires hussein héritière imaginaires
        immunitaire implanter improvisation inadmissible infiltration inquiétante intel
        intimidation invitent ipod iranienne jaime jetons lançant lécher macro manifestant
        manège marchera martyre massives matinale migratoire minimal mister mistral mobilisé
        monétaires moralement muller muséum mécanicien mêlant nazie nordique négocié oubliant
        paolo paresseux pascale passeront payez paysanne pionnier pk please plié poings polices
        polluants por possiblement posts poulets pressée prioritaires progressistes prédateur
        préférant préparatoires pétain quid quil rachète rames regrettable reines renom
        reprendra restos retrouvons revoit ribéry rigoureuse rivaliser rmc roll roulement
        roumain royaux ruse récepteur réconcilier récurrent réjouit répétées résine révélateur
        savoirs ser serra shot sociologique soixantaine souhaites souhaits statu stipule sy
        syndicaliste sécu sérum taxation telecom temporel textiles tigres tite today tombant tot
        touchées toussa toux tranché transmises traque vestimentaire vibrer vidal vidé volley
        woody yaourt électoraux équipages érigé étudiée abdel accueillie accumuler adoptées
        aggraver agira aimeraient aisne allures altesse appartenu armer atypique auditions
        autochtone bacs banni barbie beatles beethoven biarritz block boucliers branler broadway
        brothers brutalité bugs caporal carnage castle centraux chantait charismatique chevilles
        chorale clowns collaboré commandés commencée communiqués complétée comtes conceptions
        conduisait contenues contrebande controle contrôlés convertis copyright corneille
        correspondante corrompus cosmique couette denver dessein diables différend diplômée
        discrets disputés diète douée duke déchet déclara découper déduit détaillées détenteurs
        effectuent emblématiques encourageant engendrer entraine entraînés enveloppes escrime
        espèrent estimait european excel exotique factions fax fdp finalistes folies formalités
        fragment francaise fraîchement frere fresque frontale fumeur funéraire gallois gant
        garou girondins gisement guéri habituée hacker hangar hilaire homologue homophobes
        hospitalité html hypothétique identifiant ignoble ille immobilières implications
        importer indirects indépendantistes infographie intelligentes intensive jouissance
        jérémie kayak lana lanceurs langages language lavé lenteur levallois lg lost lèche
        malgache malik maquette marraine mayenne mayotte maçon membrane menait mettaient miennes
        millionnaire minier minières montrée mountain méditer navy nrj occupera oie orlando
        outrage paralysie passais persévérance piscines plombier pognon poney pouvions prescrire
        pret princesses prions professeure protéine préparations prévoyant psa psychologiquement
        publient pénitentiaire pétroliers qualifiées ralentit ralliement rangées recharger
        redonne reflets reflètent reporté retombées retournement retrouves reviendrai revint
        riant ricardo rolland romantisme rosé rothschild running réagissent sanglier sarthe
        saucisse saurez secrétaires sf sidney signalés soda sonnerie soulignant souveraine
        spécialisation sq stabilisation stabiliser strictes supposés surmonté synopsis syntaxe
        tahiti tait taré terminés terra tina translation transportés travis trier ts
        utilisations vante vasculaire vendant verdure versée vieilli view villas water win zeus
        zut échappée échelons élargi éloignées énergique épuration équilibrée étendues évocation
        abondamment acceptés accusant accède affaibli again aisance allie alpin alt amalgame
        amoureuses aménager anarchistes aquatiques assimiler attirés avc avertis aïe barème bebe
        bennett besson bologne bouddhisme bouquins brancher burn buter cachait calgary canicule
        caresser cascades cassés cherchaient chirurgiens coincée colorés compacte complaisance
        comprimé compteurs concentrations constituées contenue contracté contraindre coop
        coopérer copié corinne credit crétin demandaient dev dunes dupuis déluge dépouille
        détenue ect emilie emmerder enferme enfermés enlevés ennemies ensuit entendant eye
        fabius felix fermentation ferrée ferveur filé firmes fleuves flottant formées fossile gb
        ghost giovanni grévistes haies hainaut hazard heart honore huitièmes hunt hémorragie
        idoles idéologiques ill illicite imprimée inflammation insistance institutionnelle
        intact intéressées inutilement invalides invoquer janeiro jen joachim jurer kiosque
        kurde lan leon lessive lima loyal loïc légalisation macédoine maigrir mangas
        marionnettes marrer martha maçons mentalités mettrai mile minnesota modifiées montana
        motards multimédia mènera médium mélodies métropolitain nadal ndlr neutraliser nicholas
        oc ocean octave oil oo oranges ordonner orne oses ouganda partiels parvenue pastorale
        patinage patinoire pb peluche perdait perplexe persuader pertinentes pige pilules plombs
        poire polynésie porta porteuse poussin poutre primitive procession proclamation
        protestante précaires prévoyance pénales pêches questionner radiation rebours recréer
        rectangulaire refroidir reliefs remerciements représentative retardé retournée
        revêtement roberts romane roumains répartir résistances rétrospective salaud salopes
        samedis saoul saturation savourer scoop sidi sieur significatifs sirènes slovénie snow
        souliers souscrire stanislas sui surveillé symphonie séduisant tardivement teen torche
        tournai trompent turques télévisé ulysse utilises vintage yu écouler équipées éradiquer
        éthiques abandonnées abonner abordés adéquate affectées affichée agglomérations albanie
        alertes alternatifs amnistie amorce angola antibes apparement arrangé ars atteste
        automatisation auxiliaires balai bandeau bandits baraque beautés bernier beta beyoncé
        bientot billes bolivie booster bourget boursier calculée canyon capot carreau causant
        cavité centrée charmes chase cheminement cheveu choisissant clandestin commentateur
        compliqués consulte continueront contrefaçon convaincant convenablement craignait croate
        culottes cultive cynique debut diaspora disparues dissuader distant distraire dominée
        dormait drole duval débarquent déborde déguisement démolir démonstrations dénouement
        dépendra déplorable dérangé détenir edge embuscade enchanté ens entraineur envole
        etaient facettes fat faure fauve fiançailles financés flexible flots fractures fran
        frissons fuient fusées fuyant garderie gen gervais glacé glamour grossière gâche
        génériques gérald gérés hallucinant hashtag hiérarchique horizontal imposante
        impressionner inclinaison indiquait indépendantiste infliger insensible inspirent
        interminable interprétée intrigues investissent irrigation its jogging joy ju juniors
        labrador laissées laitiers lances larves leblanc leipzig ligues lisais maléfique
        marijuana massacrer masson mayer menacées mignons minces miranda miser mono morphologie
        médiatiques mêlent nantais normands notera noyé nuisibles néerlandaise opter oriente
        orphelin panda parachute paramètre partagées participatif passeports payante perruque
        plausible porn possédé pousses pre prendrai pressés prisme procureurs prononcés
        proposera prudente précipiter précipité préparait ptit publiant python pédophile
        pédophilie pénalités pêcher quartz quitta quittera randy ratée rd rechange refais
        regroupés renier respectés ressemblant rivage ruche réalises réduisent régent régiments
        rénové répand sacrifié sainteté salir samson sauvés seau sentant serbes servante sets
        she slovaquie sri stressé sylvia tablier tea th their théâtrale tiger tomba toscane tp
        trainer tranchant tronçon trousse vedettes vertige vieillard vr vulnérabilité yacht
        échiquier écosystèmes éliminés émotionnelle éprouver étonnement étouffe abîme
        académiques accoucher accéléré admise agonie agréablement aimeriez aimés alliage
        ambiante amiante amusent anse antoinette apartheid apollon apparus apportez approchent
        april armstrong arrogant attirance auchan auditoire bagues bamako been berline bingo bnp
        bobos bouclé bravoure brigades bélier candy capitole capsules carence catalans chie
        chuter chuté cinémas clerc cn cnil cols commise concernait connaîtra constatée
        contraception core corn corp cristina curie dem descendance discernement disputent
        distinct donnerais douai douzième déguster dénommé déplacée dérogation détaillés effigie
        effondrer entrepreneuriat entres entretiennent entrevoir exactions exercée exploités
        fable fertile figurines flancs flandres foires fonctionnait forcement formidables foutez
        francine fronts gangs gastro grotesque groupements gâché généalogie hills hémisphère
        héréditaire impliquent incline inclusion indiennes industrialisation inhabituel
        instituteur intacte interpelle intègrent intérieurement inventions invitations iras
        jetez joséphine jouaient lab lafayette ledit libraires lisses locomotive lydia maggie
        maintiennent malentendu malien mariées martiaux marty maudite medias melissa melon
        minimes misérables mouiller mouvance must myriam médicis natalie nc normalisation nègres
        occupées ooo originelle partielles patrouilles pearl penchant pentagone permanentes
        peuplée physiologie pillage pion pittoresque plaqué plis postales poussés pouviez
        present proclame prodige projecteurs présentations querelles rabbin raie rassurez
        recherchée recueils reliées remorque restreinte riposte roméo réjouis répit sally semé
        sergueï serviront sin soufre souscrit souterraine spécificités spécimen stevens
        successeurs survit synonymes tendres thérapeutiques titanic tourmente tracy transversale
        travaillez triangulaire tripoli troie trompette tuez télécom uqam vaillant valentine
        verbale vertueux vertébrale vinyle voilée voué vrac whatsapp where woman xive
        yougoslavie á échappement éclaircir écoutais écrasante éliminée éloignement épouvantable
        étroits évidentes abriter activation activistes administré adrénaline affinités
        affirmait aimaient amplitude analystes antérieurs apôtre aristocratie ass asthme
        astronaute athée atlantic auditeur balayer bastien baudelaire bernadette bits bouchée
        bowl bulgare burton buteurs caillou caste century changée charpentier christina cibler
        civiques classements clics combinée coming concierge conclus copé corbeau couronnement
        coûteuse crosse crétins cyprien cône dale derriere deçà dinde disciplinaire dispense
        diversification dun débouché dédiées démenti dénonçant déposition détourne dévotion
        effectuant entourer entraide entrepôts ethnie experte expliquerait expérimentés faciale
        faiblement fascination fie figuré firefox flacon floraison flow fonctionnant
        fortifications fukushima gardait gardée gonfle gregory géométrique habillement habites
        haie halal heureuses hic hold holding honduras illustrée immonde impitoyable imprimeur
        impuissant incomparable indiana ingérence inspirées institutionnels intensif inversé
        irruption islamophobie itinéraires jedi keller kill lara leone longévité lâcheté
        législature maitrise malsain marius marquise marées mass mecque melbourne mettais meufs
        moches montauban muraille médiathèque nomades nora nuisible néfastes négociant népal
        obscure opportun optimale optiques orthodoxes ottoman oublierai ouvres ouvrit pac palmer
        paradise parlerai paula perdra photographier prescriptions process productive produira
        professionnalisme prudents préambule précurseur prévoient publia pulsions punch rachid
        radiations rappelait rassemblements renseigné renée retourna retrouvait rights rossi ru
        réclamant rédigée rémunéré rénover révisé sabrina sachent sacrement sahel sal sanctionné
        sandy sao servirait seuils sillage soucie soulagé stands stupéfiants substitut
        suicidaire symbolise séminaires tactile tan tarés teintes teresa terminées toulousain
        traine trolls trompée tumeurs turquoise ultérieure una vices vignobles virement vitrines
        well woods xiiie yahoo ès élargie élisabeth émigration émilie émue épanouissement
        équivalence évidement évitera abandonnent abattoir aboutissement absences acceptées
        accordées accroît achetant additionnel administrer adoptés adressent affectent agathe
        aignan alison ambroise amir amère apparent apprit archi artisanale assimilé associatif
        aveyron award bachar bieber bird birmanie bise biélorussie bougent bouillir bruyant
        buvez cages catalogues catch caverne cfdt charentes chassés chelou cherbourg choquée
        coderre collectionneur colombe colombien communales concessionnaire conditionnelle
        conduira consenti constants construisent contrées coques coudes cynisme dana danube
        delhi devance différentiel dinosaure diversion dl dormant doubs drew débutants découpe
        découvrant dégagée dégueu délinquant démunis dépassée dépendante enfiler entreprend
        envoya envoyait enzo estelle esthétiques ever exactitude excursion extraterrestre
        fabriquées fascistes fatima favorablement fight floyd forage formateur forçant frappent
        fribourg galette gaming goûte grue guet guingamp généralistes harley hate hec herman
        hopital horde hypocrites héberger imaginais importé incertitudes incontestable
        indéfiniment initier initiés innover inquiètent instauré int intempéries invitant isis
        jetant joyce jugeant jugez jupes juridiquement kadhafi laisserait librairies limitent
        lue lénine manteaux marilyn mensuels messie minuscules mobilise modo montages montait
        médiocrité ménagères nazaire neo nettoie nietzsche niort nudité négation opaque ordure
        pacha paradigme pardonnez parme partons paré pauses payait penseurs perez perfect
        pharmaciens pignon poussières poussées probabilités programmer prophètes proprio prêtent
        purs queens radicalisation rajouté rapprochent rareté rasoir rattrapé recommandée reculé
        redescendre remarquée remplissage remplissent remèdes respectueuse robotique roumaine
        saines salades sanguins sartre saïd scene secoue selfie sels serveuse signez singulière
        sion slogans soignée songer stadium string subis substituer symboliques sèvres tata
        terminaux tireurs tombait torturé town transférés tyran tyrannie téléchargé télégramme
        tôle um ups urne vallon valve valéry vendait versements vifs vigilant virée vitamines
        volontés vétéran watts winston xviii zelda zèle éclairée écoliers écolo égards égouts
        émise établissent étonnamment abattage abe absorbé academy accélérateur affiliés agite
        aigles allan allonge angoisses antonin appelaient apprenne architectural ariel arméniens
        arrivaient assomption assurait assureurs attirée autographe bailleur barons beat bit
        blacks blondes boulots cabines cargaison cassent caucase caviar cayenne centime
        cessation charia chateau chimiste cidre cimetières claviers clim cocher collectionneurs
        columbia concepteur conciliation confidentiel connecte constantes contempler contour
        corail cornet coupant covoiturage cramer crocodile darwin dh diarrhée différends digérer
        diplomates doublure drop délibéré déprimant détachées ebola ein emballages emplacements
        enchaînement englobe entourés envol estimés euthanasie evan exagère faucon fauteuils
        ferroviaires fig fis fitness fosses foucault francesco franchit fumier fusionner gagnait
        gardera garros gastronomique gore gourmand graal grenouilles gueuler généraliser harlem
        hawaï health hivers hm homologues illimitée immortel imp impliquées inaperçu inculpé
        indigène indirecte indo informée innovantes inquiété insistant intendant internaute
        intervalles into iraniens jamaïque jc jung kosovo laden lard legs lepen lexique linkedin
        livrées logos luca lèvent mafieux majoritaires mandataire manette manuelle margot
        marquage merdier mick mireille modélisation mona monumentale mouais mw méchanceté
        méconnu métamorphose nostalgique noé obligent odyssée offrira paf parenthèse paternel
        pathologies paume permettaient persuadée photoshop poirier polar portier portland
        propage proposez présume pâté pénétré pétales qq rappels ratés rayé reagan rebondir
        relevée remplacent rentables ricains ricard rouleaux roulent rudy réparé résiliation
        résistent saigne salauds salive sanders sapeurs sauts scandinaves scellé sci sembles
        signalement signifiait siéger sombrer soumet stimulation subies suffisants suicidé
        surcharge surveillant suv sympathiques synagogue synode sécurisée sûres tempo thibaut
        tiède tottenham toxicité trading tristement tsunami téléphoner usager utilisaient valois
        very vielle vikings virgin vulgarisation wiki wood xiie yonne zidane ève ébullition
        éducative élaborée éolienne éprouvé étendant étonnes absorbe absurdité achètes affichant
        afflux alcoolisme alonso alsacien aléas amber ambre amusante amériques angelo anticipé
        anticorps apollo appréciable archer ardenne ardoise artois attendra attentive
        attributions avertissements axé bactérie baril beautiful bicyclette bienveillant biscuit
        cake calcaires capitalisation casseroles centriste chaleurs champlain changerait
        chantilly churchill ciblé clio color comportait compétentes confondent contraignant
        controversée cosmos crazy croissants cultivée cultivées demoiselles deniers devions
        diagonale diderot disco distraction dixit dogs donneurs défie déployés déportation
        dérision désole déterminées ellis engageant engueuler escadron essayais essuie essuyer
        ethan evil falaises fed fictions field fonctionnalité footballeurs forever fossés foster
        fréjus galilée ges gland gouvernementaux guardian gus hallyday ham harmonisation hugh
        humilié hypothèque hystérique ibrahimovic illégitime implantée implicite importés
        incluse indécis infidèle infime infériorité inside intestin intimement intolérable intro
        intégrées invincible japan johan judas jumeau june legrand lepage limitations lisée
        lituanie louper légitimement mandela maniere marthe meetings miam mie millénaires
        minérale montebourg montmartre monture mordu motard munis musclé musculaires ménard mûr
        nash niches nié numero négligé obtenez obéissance opera ouvrait ouvrières overdose
        pakistanais palmiers pancarte papi paralympiques pardonné parrainage parvis passeur
        peinte personnalisé persuadés pertinents perturbation physicien plafonds plain planet
        pleuvoir potassium pourparlers pratiquants promettant prostate protégeant prérogatives
        pérennité quinn rapportant recense rectifier regardons regardée reid rejettent
        remaniement remercié remuer ressorts ressuscité restituer reynolds ro rocky rolling
        roosevelt récession rédacteurs réouverture répétés réservations saigner saturne scan
        scepticisme secourir servaient shows siennes sioniste sniper spin sponsor sponsors
        spéculations subvenir suprématie sweat symphonique symétrie séparant séquelles tara
        taxer taïwan technology things timides tin tonneau tordu tremplin tricolore universal
        urban urbanisation utilisable uv variant vendôme veto victorieuse virginia virginité
        virgule vivra volvo végétarien wikipedia wings yorkais yvon écorce équilibrer étale
        évaluée abrégé accentuer accueillera acquitté adolphe adoptant adoptent adoration adp
        adéquat affranchir alerter ambiant ampoules aménagée anthologie anéantir aperçois
        appellera archaïque artérielle attentifs attractivité aucunes auschwitz avale
        aventuriers avisé babylone balkans balkany bannir beauce bibliothécaire bolloré cactus
        cahuzac capitalistes carey carthage carême castor ceintures cellulaires chandelle chang
        charnière chartes chewing cho choléra cicatrice cice clandestine claqué clash
        climatisation cod colbert collégiens colorées combattent compiègne comptais concentrent
        concrétiser confinement conjoints conjugaison consolation conteneurs controverses cop
        correctionnel correspondait cortex couchée critiquée crucifix csg côtière dauphine days
        dd defense diabolique dialecte dissimulé dreyfus débrouille décoratifs délégations
        démographiques dépendait employant enquêteur enterrée envoies esplanade espérais
        excessivement expérimenter extermination fabre feel fiasco foncer freddy frise férié
        gentleman geoffrey giroud glaciers gluten gramme grandissante gravée greenpeace grâces
        gum guérilla gèrent génétiquement havane horace hôtesse identifiées igor impatiente
        impensable implacable impérialisme incliné indiquées injections injustement instantané
        interrogés intoxication isf islamiques kai kremlin landry larousse laurie longe ludovic
        luttent lycéen lé légume lévis maigres majuscule manier marxisme miniatures minéral
        mirage missouri monastères monroe motte mouchoir mélancolie métabolisme métropoles
        müller nautique nes noeud nomenclature nouilles néfaste oppositions oratoire organisant
        orientés osseuse paiera parkings parus passible pelletier pellicule penché perpétuel
        perpétuelle pers persécutions perturbe pessimiste philippot plaidoyer planifié player
        plie plénière pneumonie pong potentielles poulain pourpre praticiens primordiale profile
        projectiles propulsion préservé péripéties quest quota racontant raisonnablement
        rassemblent recherchons regarda reliée relâcher relâché remarquez rembourse rentrait
        renverse repasse ressentent revenez ride risquait réalisez réguler révélant said same
        sardaigne satire satirique scandinave signées slave sobriété soulignent survenir
        survenus sème séparatistes sépulture tell tendant terminologie terrifiant than thiers
        thrones tissage tou tourbillon trafiquants transitoire troupeaux témoigné urgente
        valides variée vaudra violations visionnaire volées wauquiez wimbledon year yvan écoule
        écuries écuyer éloges épousa étendent étincelle étonnée évoqués ôter accordant accumule
        adaptations admets agen airbnb amicaux ample andreas angelina angels annee anniversaires
        appropriés appuyée ardeur armor arrivants articulations aspirer assassinés baguettes
        baissent barbu bauer belgrade blablabla blouse bou bride brillantes brusque bruts
        bruxellois bundesliga burke came canot capitaines castres causent cavités circulaires
        clopes collabore collant collet coloc colon coloniales conditionnement confirmant
        confortables connasse consommée corridor coupez crochets créative cut célébrations
        célébrée dater db demeuré diagramme dispersés disputée diversifier dormez dre débouchés
        décadence décidés découlent déficits défonce dégrader délivrée déprimé déstabiliser
        détiennent dévoilée dévorer ecologie economique ecrire ecrit effrayé eleanor elysées
        encouragements enculés enrichit environnements escrocs espionner exprimées
        extraterrestres exécutée fasciné fatalité fondés foutus francois ft galop gas gaspard
        gaucher gelé glissant glucose griffe guitares géo habileté habillés hausses herbert hero
        het hivernale huîtres ig inaction incomplète incontestablement indésirables infâme
        inventée jaguar jargon joke justifient kazakhstan kerry lambda latins lena leviers
        levées liberty lisible lithium litiges longueuil luxueux légions lésion lévesque
        magnétiques maltraitance marginal marionnette marqueurs mathias micros mire montmorency
        moustique nevers nids ns obsédé occupations offshore omega ongle opium opérationnels
        ouin oxyde paniers parenthèses parleur parmis pcq pennsylvanie pipeline plantés pma pool
        pratiqués priez profitable promettent préservatif psychologues pures pétrolières
        racontée rassemblant region remette restau rivale ruptures rédemption réglementations
        rênes sacrées saucisses savoureux servez significations simplifié simuler small snapchat
        software solidement sonnette souhaiterais soustraire split step still stimulant studies
        subsistent sugar supposant surgit suspicion séché tapes tentés tierce touchait tricher
        troublant trust tsar versets voilier volcans voyou vénérable vérifications vétérinaires
        winter yards énervée épidémies évacué évangélique affinité agis agressifs aiderait
        alentour alliées alléger amande amérindiens analogue anc annoncées applis arménien
        arroser artificiellement arête asm assassinats assembler assimilés attaquants autiste
        avertit bailey beverly bikini bouffon bourre bros brunet bénévolat cadran cal
        caractérisent carburants casey cass causées challenger chaotique ciao cio cliquant cody
        coincés comblé commandements commençais comprendrez comprit confidences confins
        conquérant considérons contaminé crabe cuisinière câlins dar dentaires development
        deviné dictionnaires digestif dior dirigeante disparaitre divertir dominic dominicaine
        dong doublée douteuses débarrassé déchu découpé défectueux dégradations dégénéré
        départementaux désastreux détérioration dévoué elections embête empereurs empires
        entrera epoque etoile exilé faussement finiront flingue fluctuations folklore fondue
        formulée fouillé frappés gagnés gaspiller gigantesques glasgow glass glorieuse goncourt
        gpa grades graduellement hanna hermès hughes iiie illustrent illustres inconsciente
        instantanée ions irm irons jun justifiant kay kirk kw lança lemaire lents liant
        libéralisation licenciés lindsay loiret mahmoud mailles masturbation memes mettront mil
        milliardaires montrera mord murmure méfaits nappes native navigateurs nounou nullité
        number onzième paillettes pal paupières perce performants persistance peterson philips
        pixels piéton pointu poutres poétiques profites prononcées prédictions préférait
        prétentieux pyramides qua rafraîchir rapportée rattrapage recrutés redevances refusa
        relax relecture rennais renvoient renvoyée rep reprenne revendiqué revolver revêt rover
        royauté rustique râle rémunérations républiques réveillez réveillon révérend saches
        saloperie sand sauces scission secoué security sereine shell signant signent
        significatives sorry soupire spatiales stanford subjective subtilité sullivan suppléant
        supprimant systémique sécession ségrégation tabasser tandem thor théologique tibet titré
        transformant trash travaillais trevor under unification vingtième voudrez zlatan
        éclatement égoïsme éponyme étatique étudient étudiées éveiller access accumulé admettons
        affilié ak altération ambitieuse ancrage anderlecht anxieux api appuyés ardent arsène
        assassinée associent atrocités attaches attestation autistes autobiographie
        automobiliste avoirs balnéaire bam beth better bey blason blonds blood bordée bowling
        boîtier brousse brûlent buffon cadenas camera caprice challenges chapiteau chaussées
        chlore chênes cnn colliers colomb comiques comparatif comprendrais concordia confrontée
        confrère congolaise convoquer coïncide daisy dangereusement dec denses destructeur
        différencie digue dirigea discutent dividende dm dns dominants dudit débits débouche
        décorée décrété décédés délicates démence ecclésiastiques edmonton effrayer egalement
        elise emballé emmerdes empirer empoisonnement emportant entraînée envier erronée esp
        exposant facilités fade faisable falls felipe fictifs fly fontenay gaspésie giscard give
        grégory guerrière gênée habitue habitée head helena huis hull humeurs hypnose hébert
        hérésie inaugurée incompatibles india inefficace inexistant infra initiée insensé
        instructeur intimider introuvable italia jlm jointe joués kabyle key leicester lentille
        libertaire liturgie lux léopard maille maj massachusetts matteo maxwell maîtrisé
        menteurs messenger mesurant mind moquent moraux motrices mécontents naomi naturaliste
        nautiques naval omis onéreux opérant opérée oslo papes parlée partageons patch payes
        perché perturbée pg pinces piqûre piégé pleures poignardé poignets polie portuaire
        praticien prieuré protestantisme prédiction prélever préserve prétends périodiques
        qualificatif rade read recensés rectangle redistribution remportant rendons rendront
        renouer rentes repoussée respectées ressorti rhinocéros rides risquez role régence
        rêvait sav save scénaristes septentrionale shadow sifflet skate sodomie sonic
        souterraines souterrains souviennent stark sucrée suive superficielle supposons
        sylvestre syndicalisme séduisante séjourné sélective tam teinture tenta tentez theo
        thiago tirait tombées tortures trahis trahit traitants traites transférée transportant
        tremblements trempe trompés tropical trouverais tumblr vases venin verso vignerons
        villeurbanne vivais vivian voilées volants vouliez vôtres wait women zimbabwe è écoutait
        étendard étymologie accentue acharné adjudant affût aisés ajax ajoutées ajustements
        alignés allergie allergies allumée amnesty ancré andre apaisement apprenait assistée
        astronautes attentions atterri aubin aus aveuglement avoine avr bahamas baignade
        basiques baux before beige bergers bitume blessant bluff bosch bourrée brefs brie brooks
        brûlures bureaucratie butler bûcher calmé cambrai care caresses cathy causalité chad
        changeait chapelles chiot chorégraphie civ colombes colorée comic commandeur comprenons
        comtés concurrencer concède connaisseur connut consistent contrôlées convives corbeil
        costaud coudre cover cow cyclable cyclone danoise dealers deauville demandées diaz
        disperser dora doutais dureté déboucher décidera dépeint désinformation earl earth
        edwards emportent empêchait enfermée entende enterrés entremise exagérer exilés
        exploitées extreme extrémiste fall festin feuillage flamande fluidité forges frisson
        fritz fronde funk gandhi generation gilets gradins gran graphiste guidée guérit heurté
        hilarant homer hospitalisé hystérie imite impressionne injustices interdisent intervenue
        invoque iut jam jess jp jésuite kick knight lagarde laide laisserai lars libanaise liv
        lièvre logés mairies malle matignon maudits maximiser ministérielle mirror moderniser
        modestie mondialement monster most movie muette muriel méditerranéenne nettes nixon nou
        noyaux obscures outrance pantin particule passionne paumé pay perceptions percy perron
        persos phobie piques piston playlist potager pourriture prirent procuré prologue
        pronostics prospectus préhistoire prélude prévaloir pédophiles queues ramassé regain
        relis remercions remy revolution réchauffe réclamations réglage républicaines répétée
        résistante résolue résolus réélection sabotage safran samir sanglant sceptiques
        sentimental singh singularité slalom soc sound soutenues sursaut swing sécurisation
        tanger tc thomson thorax tonalité topic tracts traduisent traquer troublé télescope
        ubisoft unissent utilisera vecteurs verger virilité viseur voulut vécut vêtue wendy
        éditer émergent épées équivoque étoffe évoluant îlot abbas accidentelle achetées
        affectif affiliation agace alba albi alcooliques alcools allions allison allongement
        aléatoires amandes amusement anticipée approchant appropriées arriverai arrondi assorti
        attachant autos avorter baigne bambou basketball basques batte bilans bille blasphème
        blindée bloquent bohème bonnets bonnie bouché boudin boulets braquer brother cagnotte
        card cendrillon ceo chalon chancellerie chauffé chié clore collégiale combinant comparez
        compatibilité completement conditionné conduis conf conjugales consistance consultez
        consécutif contentent contribuant coopératif cowboy crawford criait croque cruciale css
        cu dalles dansant danseuses dell digestion diminuent disparait divorcé djihad doctor
        doublage dufour débiteur déborder déceler décence déclinaison décliner décolle décorer
        décède dégagement dépressif désarroi désignent déviation effraction elfes eli encor
        enfoncé enfreint esquisse estonie exciter exclusives excusé explorateur exprimait
        expulsés fachos fanatiques fervent ficelles filtrer fischer fish flambeau forcent forger
        franchises fumées funèbre gardienne gauchistes gave gifle grasses grosso guérin had
        heurter hmmm hoc holocauste huawei hégémonie illinois imaginons imminent implicitement
        incliner incontournables influents inquisition invoqué joshua jospin juvénile laps
        learning lettonie leva levez licenciements lili linéaires londonien ltd malchance
        mandarin mascotte menaçait morning multinationale museau médiocres mélancolique méritée
        métis nasser nombril notoire nulles obéit odile offense olives omelette orly orteils
        paniquer pannes paradoxal paralysé parcourant parental participera perdit perçues pions
        piètre pleurant pointent ponte postés poésies private productrice produise prolétariat
        proposa préférerais préparant prétendue prétentions punaise pédales racaille ramenée
        ramos random rapprochée ravir recouvrir rejets rem remboursements remboursés rendaient
        renommé repense ressentez restauré retirent revendiquent rich rossignol râler réactif
        réfléchie rémunérés réprimer sachet samba saoudien saturé sereinement shampoing skis
        solitaires sollicite somptueux soutenait spirituels startups subjectif suspend swift
        syndicalistes systems talibans tapent tate terminus territoriaux touré trailer traîné
        tropez troy update utilisons vaincus validée values ventilateur vince vista walking
        welcome were wesley which wta yankees éclairs égout éligible émerge émergents ériger aaa
        aah accomplit administrés adorables affaiblissement aggrave agitée alchimie anaïs
        archéologues artificiels arômes assauts assument astrologie atteindra aubert aventurier
        axée balades balais banquette beaune beni benz biche bresse bunker cambriolage
        candidates caractériser catégorique cell cerises chatons cheminées choqués chum
        circulant clivage cofondateur cogne coiffe composite comprimés connexes constructive
        convalescence coordinateur costard coulée coupent crayons croisades croisées croît
        cultivés destructions dialoguer diamond didactique dignement discount dissertation
        dissout diva divinités dormais drh dupe dura déchiffrer décides décidez dégrade déguiser
        démarquer désastreuse détestable elias embryon empoisonné encadrée enorme entertainment
        entrailles entretenue epic estrosi excentrique excluant expérimentations extradition
        fabuleuse fanfare ferguson figurait filmée finissant folio forbes formalité formulaires
        fourre fraser frotte fus fécondité gadget gentilhomme gers gg gourou grises guatemala
        géométriques gîte homos inconsciemment infidèles infidélité inspirations instruire
        introduits irène item journalistique jsuis katy kebab lacets laïcs leu levure levés
        lisait logé lorrain luiz lynch lâchez maintenus mamadou mangeait manipulé marquants
        massacrés maternelles mitigé mma métallurgie méthane narcissique newcastle nomment
        normande notices nuisances observent obstruction obtiendra obèse olympe orateur orteil
        ouen outaouais outillage pamela paniqué parvint passerai pavillons perfectionnement
        perfectionner permise perret pharaon pharma phillips piller pirater piéger piémont
        pleurent pli porche portique poux pretty prisonnière procuration prohibition provenir
        précédée prématurée prévois puiser pénibles pépites qaïda questionne rebond reconquérir
        redevable redevient ref remettant remplacées remportée renaître replay représentante
        représentatifs ressentie ressentiment retenez rhodes rigidité rihanna rubis russo
        réfection référentiel régal réglages réparti réussites salem saurai scientifiquement
        scouts shoot sid sis societe souverainiste spirit spots stones stories stromae stéréo
        succursale surveillée systeme tags tain tarification tess testicules textos thermomètre
        three traoré traumatique tripes tunique uc valse vestes veu villers virale volaille
        vélodrome waterloo winnipeg wu échangent échauffement électrons abdallah aboutissent
        accomplis affreuse agiter ajoutait allocution allégorie alter ambigu amenant améliorant
        animées antan apparaissait assemblé astrid aurélien avide balise bavarois benfica bide
        bijouterie bishop bouffé boussole brazzaville breaking brive brèves burns cabanes
        cachant capitulation caprices castille cci cherry chorégraphe cloître coaching cockpit
        cognitive combinés commercialisé comprendront concluant constatant consultés contenté
        contravention coquilles couplet cubain cueillir cuvette cygne cérébrales demeures
        descends desserts destitution diffuseur dignitaires dorés doutait débutent déclenchée
        décliné défendait défilés délice dépouillement désactivé détachée détecteurs eduardo
        effondré electro emails enchantée ent entendues escadre espérances exclusifs exonération
        exploitée exploré exposent familiers finn flora fonda formulées foutage fréquentent
        fucking fument furieuse fœtus gainsbourg gate gestation gibson glacial glen gouvernants
        graphisme grenelle grossièrement géniaux géologiques halo hectare icônes ignorais
        ignorants imaginent immortalité imparfait imposable imprévu injecter injure institutrice
        intérimaire irakien irrégularités jihad jouable jourdain julio jumelle jump kahn ketchup
        kwh kyoto lai liu lulu lustres malhonnête manquerait marks mentionnant molly montrés
        mozambique mât mémé méritez nbc neuchâtel neuville nicotine notifications obsolète
        occupaient olympia ordonnée ornement oswald ouaip oubliées participez peigne peintes
        perçoivent pinot plaignant planer pleurait pluralité pogba pollen polyvalent portage
        prestataire produisait présumés psychose questionnement radicales ratification ravin
        recevront recommencé recruteurs reddition rejouer relevait remplacera reponse retracer
        ricky rie rodolphe rougir résonne saddam safari saisissant sante santo sat sauras
        saxonne schizophrénie sermon sexiste slaves snowden soignants songé standing stressant
        structurel supra tambours tanzanie them tower track transporteurs traînent tromperie
        trouverai utilitaire vandalisme vibration vignette virages windsor xie écroule équestre
        absurdes accumulent ahmad albanais allumage allô amazonie annonceurs apl appartenaient
        appellations approximative asso astronomique atlantiques attractif avérée bailleurs bali
        banks barthélemy bert bienheureux blogue bonn bouillie bovins brassard brett briand
        buvant bâtards bâtisse capuche carapace caricatures carnot casses casseurs cavani
        celtique certitudes chanoines charcuterie choeur chômeur citons clone collaborations
        compétitifs confuse connotation constellation contrée convaincante convois copropriété
        corporations correcteur cox coûterait craignez cratère créatifs crédibles csp cum
        célibat dansent darren denys dieppe différenciation digitales diminuant divan divergence
        djihadiste dlc documenté dotées douala dsk décapité déceptions déclarées déclencheur
        défavorisés démocraties démocratisation dépendants désirée détachés détendu déterminante
        dûment elite ella embargo emmenée enclin enverra ernst excitée expédié exterminer
        faisabilité fatiguer fellation fernandez fissures flammarion focaliser foundation
        fresques funéraires gabarit gag géantes générateurs habib harpe hilton holland hub
        hépatite identitaires immédiats import induction infrarouge innovant interminables
        interviewé invalidité jose joug karaté kenneth kiki killer kurdistan lacoste laissaient
        lancelot laporte lasser left lex locke maghrébins magnifiquement magnitude maisonneuve
        maligne malines marceau marient marquez martiale mathématicien matures medical meet
        messire meurthe migraine mika mill mollet monumental mourra mériterait métrique
        narrative natures neveux noie novice négativement occulte ode opèrent ost ouh paies
        pansement paraguay paresse partageait patriarcat patronage persistent piloté piraté
        piégée poignard powell prestataires projecteur provisoires prélevé psychiques puma
        péquiste pétanque qualifiant quittait raffiné rameau rappeurs ration reconnaissable
        reconquête redoubler rejetés relégué remettra remous rencontra reptiles retraits rfi
        rice richmond riley rivalités robespierre rocket roissy rouille rouvrir rss rubriques
        ruby ruisseaux rupert récipient récurrents régnait répondrai répètent saleté sandales
        signalée similitudes simulateur slovaque socrate soignant sortaient souri souviendra
        spring starbucks strike sully superficiel superstar sénatrice tapez tapisserie tenace tm
        tombera tornade torts tragiques transmissions tribut ufc valais vendanges versus virent
        vocales voûtes vuitton wonder xp yi yuan zac zara élargit éligibles épines étangs
        abordables abusive accessoirement acidité activiste admin adressées affections affluent
        ahh algerie aliens alsaciens alto améliorent anodin apps aptes aquarelle arrow arrêtant
        ask atteignait augure ava avengers aziz bander bannières bayer beck bha bidons bing
        bises blackberry blizzard bobigny books bouffée bouillante boulettes bourdon boutin
        briquet brisés broche buy cadets calice calé captures celà censuré chariots chouchou
        civilisé coiffé combustibles commencèrent commonwealth comparaître compartiments
        concerner connection considérez constructif contracter contrario convoque corrèze
        courait courtiers creek crêpe dani dansé dea dee dela devrons dexter dictée diligence
        disposées distributions distribuée douaniers driver débauche débordement débordements
        découvrit déforestation déportés déserts désirant détecte détenues détruisant ecoles
        effervescence elisa elliott envi essences excursions expatriés explosive expos faillit
        farmer feriez fers flop foiré friend gammes gardons gardés gazeuse genevois gerard
        glandes gravier génome habitez halifax hayes haïtien heavy hits homicides hongroise
        hospice hospitalière hulk hydrauliques hébergé impérativement incarcéré incarnée incité
        incombe indiscutable individualisme inexistante infarctus infecté infernal injures
        insuline intensifs interagir invasions inversée irréversible isabel israéliennes
        jardinage jefferson jetait jument katie lamy lancez larguer latex laïc leila levy lil
        lives lobbying locatif lumineuses lynn mae magnésium majors maximilien mayo melenchon
        melun merveilleuses milton mina moldavie montante motors mourinho much mue
        méconnaissance météorologique neptune nigel niçois obtenant obtiens ossements pam
        pandémie panthère parages paranoïa partitions passagère payants pd pea pendule penseur
        php pieces pistolets piété plagiat pmu populiste porterait postée poudres problemes
        progéniture prononcent propulsé prétendants psychiatriques quint quiz rancune ravagé
        reconduit reconstruit recouverts rectification reggae remerciement ren rencontrez
        reviendrons rigolé rohan roller rompt roulait roulette ruelles ruquier récurrente
        réfléchissez régénération rétablie révisions réédition sabres sagement sem sentinelle
        shannon simplifiée sims sit sochaux soulage spontané structuré stupidité subie
        subsistance suivons supprimées surpoids tai tarbes taverne tendues text timidité
        traducteurs treizième té ukrainiens unanimement unions utah vendeuse vernon vessie
        vilains violons vitraux volailles vomissements wellington xix édification éducatifs
        élevant élysées épanouir évier évêché abandonnant abattement aboli abominable abrogation
        accompagnait agressée agrégation agrégé amples ancrée appréhension appuyez areva arènes
        ascenseurs ash aspirant assignation assurera barils barnes baronne barrette bear
        belkacem bienfaisance biennale biologiste blanchard blanchir bouddhiste boycotter
        brendan bro brosser brouillon buissons bulgares calculées caleçon camper cannelle cantal
        casinos causa cavale centrafrique chameau chargent chauves chercheuse chiites
        cholestérol châlons ciblée clarence cogner collector communiquent comptaient concourir
        conference confiés confortablement consommations contributeurs coquillages corporel
        couronnée coussins couturier craie crasse croisières croquettes côtoie daddy deuxieme
        dia dicter dioxyde dises distrait donations dortoir douté dynamite déboires défilent
        déguisée délibérations déplorer détailler dîtes ec effect embouteillages emmenés
        encouragent entendons enterprise eps espionne eviter exergue farouche ferré fiona
        flatteur floue flyers fonctionnels forcées fortin freine fétiche gad gwen gâté gérées
        habilement hamel hell hermann hezbollah hurlant hype hélice hésitant iceberg idéologies
        impartialité inceste infectés infernale informaticien innovants insoutenable
        insuffisantes interpeller intrinsèque inéluctable isbn islamo ive jared jeep kara labeur
        labour leurre limpide louable maghrébine magnus maladresse maladroite manquement maquis
        march marchais memorial mena michaël millésime modérateur morano moyennement multipliant
        mécaniquement mécontent nageur narines natalité nausée nausées nettoyé nevada nkm noyade
        objectivement occasionnellement offrande oklahoma olga onglet orphelinat osef ovni ozone
        parentale passante passeurs passionnante paternelle patiemment patois pepe permettraient
        pharmacies physiologique pierce pioche pj poe polis pontoise portière posthume potion
        pouf poussette pride privation prouvant présentaient puberté punie quadruple quinzième
        ramènent rappellera raquette rassemblées rebondissements refléter renvoyés reparle
        repars reprochent reproduisent représentatives ressortent retiennent romanesque
        routières réalisable rédigés référencement réinventer répare rêveur salariales saoule
        saq sauraient semis sinclair sine soissons stoppé styliste succombé supers surviennent
        survivent symboliquement taiwan tampa tendus terminera theatre thune thérapeute tisser
        titans tonneaux topographie touchera touchez tourna traînée télécoms uno usant
        ustensiles vacants verrou verticales viking violeurs volcanique voyelle wolfgang yale
        yaoundé zodiaque ébauche éclosion éduqué électricien élevages éminent émotionnellement
        épine érudit évitent abattoirs abs acronyme adama additionnels aj alabama albin
        alejandro aliénation amortissement amplifier angulaire ankara any apparut appeller apr
        arabo arbustes arcades ariège armoiries army arrêta assoir astronomes attarder
        aubervilliers aumônier aut avançait away ayants azerbaïdjan balises baudouin because
        beurk biathlon boko bombay boost bouleversements bousculer braque canoë carrie castel
        censées centrafricaine centristes cervelle chanvre chopper christie cinéastes cocotte
        cognitives commençaient communaux comprendras concessionnaires condamnées confirmées
        congestion conjonction connor contagieux convainc convenait conventionnelles
        conventionnels county cpi croquer cuites culminant cyrille dawson descriptif designers
        desserte dialectique different doris dorothy dorsale dt durées décharger déclic
        décroissance délices dénicher déplaise dérisoire désaccords désarmement désobéissance
        elliot enchaînent ensoleillé entendra exagération exchange expliques expérimentales
        extase extraite familière favorites fermetures fissure fleuri fraiche freddie gale gall
        gaël giraud godard gogh gratos généalogique hollandaise homard hon hyères illusoire
        immigré imprime indexation influer ingrat inhabituelle insomnie instructif interdictions
        intrus investie ivoirienne jihadistes langlois lanka latines libé lightning limousine
        lock lointains louanges légendaires maestro mage majoration manuellement marginale
        marrons matraque matter mb mclaren messes microbes millionnaires mirent moisson
        momentanément murailles musculation mèches mème nigéria négoce offensives oliviers
        oubliais oubliera oxydation paliers panoramique parchemin parterre pesé phosphore piper
        playoffs plongeon positionne posteriori postérieure pourboire prestigieuses prothèse
        proue provençal précisent préjugé prématuré prématurément présenta présumée prêcher
        raccourcis racontez radioactivité ranch rayures refermer relayer relèvement repaire
        retournés rigoureusement rimouski roquettes récepteurs réceptions réclamait réconforter
        régale régularisation rénale résilience révélés sabots samu sautent savions scarlett
        schumacher scrupules sectes seizième semelle servitude shane sil skin sorts souples
        spirituelles stagnation suspecté symétrique synthétiques são tacite tanks tirages
        totalitaire tournante trafics transportée tropicales turbines turn ultimatum underground
        ut vacant vega vendredis violoncelle visas vitaux véridique webcam willie xe yan yens
        zack éclairés écossaise éducateur égaré éleveur émane énigmes énonce équivalentes
        étagère étanche abd abusent acceptera acceptes admirateurs admissible adolf adverses
        aligné amos arbitraires ashton attestent audacieuse august bailly banderole bandit
        barricades battements beaujolais beauty belleville blessées blocages bloom bobine boisé
        bouleverser bourrés brasse brillent bucarest buddy cachemire caches cadillac camouflage
        carcasse carpe cbs cdc cerfs chenille claudine clovis clémentine collants colonialisme
        comprenaient compta comptés concerto condo confrontations convoqués corporels coulent
        courriels cowboys creative creuses crew crèches cumulé cyclables cynthia datation def
        destins devinrent diallo difference différé distribuées dominantes douille doutent
        drainage duels défavorables dégagent déj déplacées dévasté embarqués emparé ena enlevées
        envahissent esquiver etranger expertises expliquée fabriquent falcon fanatique favre
        ficelle fiesta figurine figé financial flagrante fonciers fouetter fourche fourneaux
        frontal frégate féminité févr gagnon galets garantissant gateau gauchiste gerbe gerber
        glande glauque graisses grandis graphismes gratis généreusement half hbo heather
        honteuse hu hulot héberge idf immortels imposait inaugure incompétent ingrid
        insignifiant institué instruit inséré ironiquement jacobs journalier kant labels laxisme
        lead lester lieues lilas living livrets longitude lp lucifer lézard manettes marcelo
        mascarade medecin mentionnent minecraft monologue montraient mossoul médaillon médaillé
        méta naquit nationalisation noisette nourrisson nutella oculaire opposait optimal
        opérationnelles ouïe paisiblement paludisme panthers parer paritaire patronales
        pensionnaires percuté perpétuer perses phoque photographiques pixel plantée posa
        possédaient poursuivait prompt prothèses prototypes prudemment précipite prélat
        présentez péquistes périodiquement quote raccrocher raclette radiateur rattachée refuges
        regroupent relativiser retrouva reviendront richards risquerait rivages rod rogue
        royalistes récréation rédige sachs saoudiens sciemment shirley signifient silex slow
        sophistiqué sortais souhaitée stratège stériles sublimes surnaturel sushi sélectionnées
        tab théologien tirez tolère tordre totales touchante tracteurs trader traitait transat
        tremper tulle tweeté twilight twist twitch ua vaille vanité verbaux viaduc vieillit
        vigile viril visionner viticole voyelles véracité écoulée écureuil élaborés émettent
        émirats érigée étoilé étouffé étui abitibi abondantes académies adsl adéquation ae
        affectant aimera ambassades ambassadrice amd analogique anders annulés apparues appoint
        architecturale artificielles assistés athées athéisme attribut auteuil autorisent avalé
        avenues basculé basile bave bernardo bibliques blade bohême bourreaux boursiers
        branlette brûlées buck buffy byron canonique catalane catéchisme centralisation changés
        chap charmants chasses chevrolet chrysler ciblées ciblés cinématographiques clay climats
        clones collatéraux collectées collomb concepteurs consacrent conso constitutionnelles
        conséquente corrigée craché creed créancier cuits côtoyer dakota devin dialectes dicte
        dim din dissidents distante diversifié domino done douloureuses doyle duflot duty
        dysfonctionnements débordé dépassait déroulant désavantage echos emportée emprisonnés
        encaisse encaissé enduit entorse envahisseurs envisagent estampes ethnies excités
        explosent exporte expresse fabienne fabriques fermant fichu fidel fiefs flocons flotter
        fourmi fournira fps frédérique gallagher gamer gignac giuseppe graffiti gratin gravés
        griezmann griffin groenland gta habitats hackers hamburger hanté hay honor héro
        immédiates imposture impératifs incluses inconcevable infiltrer ingrédient ingénieux
        injecté innovante insistent insoumise intitule invitées invoquant jj joanna journalière
        jv jéhovah keep largué lez lillois liqueur liégeois lointaines ls luigi luka lustre
        macdonald maduro manipule manning marquera mayence melanie merdé mesurent michaud
        microscope militairement mills mobilisent moin molotov morphine morsure mortellement
        mouille mous munie naruto nomade nouer offrons oncles ordonna orientaux orientées
        ornements palm pancartes paribas parure perdure perroquet phonétique pif piqûres
        placards poignées polaires ponctuation poterie poupe poursuivra probables proies
        projectile proportionnellement prospection proto présences préservatifs puf puise purger
        pétitions qualifient quotient rainbow ramon rebonds recruteur redevenu rejoints relancé
        relayé renforcent renoncement rentrées replier respectez restaurateur retirant
        retrouvant retrouveront rimbaud robbie rotterdam rouages rubans réactivité réanimation
        réclusion réinsertion résultent résumés sadique sammy sasha scotch shin siffler signifié
        silicon simulations smash sorel spvm strong stuttgart substantielle sunday supplice
        suture suzuki sévit sévérité tasses tatiana testostérone testés thoracique toni torchon
        torturer toto tourcoing training triathlon twin ty téméraire ubuntu vermont vettel
        veuves villefranche villette visuellement voudrai voyagent vpn whitney youssef écartée
        éducateurs émigré émigrés émir émouvante énoncés évoquées abstraite acadie accepta
        accrochée accélérée admettant affamés affectueux affichés aggravation agile aligne alix
        allaitement allers alloué amicales anecdotique anita apanage appât aprem argenteuil
        articule associative assurées austère balances barman berg bibi biomasse bling bonnement
        boulevards bouquets bowie boxer brieuc brio brouiller brûlure bénéfiques cergy
        chaussette cloutier collecteur collusion commandants comptons confiées conjugal
        connaisseurs connecticut connectées consciences consommés consorts constatés convoquée
        coteaux couronner cout cumule célestes demanderait diagnostiqué diffusent discorde
        discothèque disposons djibouti décolleté décombres défaillances dégoûté délaissé
        délivrés démoli démontrant déplaire déployée désespérés ecran emballer emission
        empruntant enclave endurer enthousiastes entrait envisagées errant escargot essaierai
        euphorie exit exploitent exponentielle eyes fatiguant filature finies fixent fln foret
        forfaitaire freedom friday fédéralisme giorgio globales glorieuses graveur grimace
        grogne gui guignol géographiquement géolocalisation hallucinations hansen hante hijab
        hoffman hormone housse hypertension ignorez illicites illuminé illustrés imperfections
        inaccessibles incomplet indemne infaillible inhumain inn instincts interactif
        intercepter interrogent interrompt interviewer intouchable involontairement irina jacky
        jerome joliment julius kan khalifa kitty laos lea libido limited litière localisée
        locomotives lunes mages majestueux maldives male manifs maquettes marocaines marrante
        mayonnaise maîtresses mei mensuelles merveilleusement miliciens millet ming mississippi
        montes montgomery mortelles mustang mystérieuses mé mépriser nabil nabilla natifs
        occitanie offensé oies omer oregon oscille ostende paquebot pathologique pensionnaire
        pierrot pinel plant plc pluvieux pointant pokemon ponctuellement pratt promos proteste
        prévost ptet périgord quantitative quittes radieux randonnées recevons reconnaissez
        refroidi remue reportée rescapés restaurée retiendra retirez riviera romero rongeurs
        roulettes roussel rtbf réalisera récoltés récompensée récompensés récré récupérés
        révoltes réécrire rêvez sacrifie sant saumur scrupule selles sexistes shield sionistes
        solennelle sortiront soude spd spike statuer suivirent surgir syndicaux tangible tao
        tapie termina thaï tiroirs toléré tondeuse tousse tract trajectoires transatlantique
        transformées transmettent traversées tuileries unilatérale vidéosurveillance
        virtuellement visualiser volumineux voudras vouée végétariens wat weed wes wong yvonne
        zach échangés échéances écolos élabore émérite énigmatique épaisses épilepsie érotiques
        étalage abusif adolescentes affective affront alone antre aperçus aplomb applaudit
        apportait approvisionner archéologue artifices assistent astronomiques attende attendues
        aubaine aulnay avançant aversion ay basic berkeley blanchet bocal bombarder bouleversée
        bourguignon brand brent brigadier brioche bristol brochures brooke bruxelloise bulls
        canalisation capturés cara carences cassez cavernes cea cee changeront cigare citadins
        citoyennes claques coefficients comparative comparés compense compensé compresseur
        concurrentiel concédé constatent conti conviendra corniche corvée coupons crabes crocs
        culinaires cuves cylindrique deluxe demanderai desservir devras diagnostique discutable
        distorsion dolan donnais doudou drôlement dsl dualité dysfonctionnement décent démarque
        dérapage détend dîners emballe embrouille emprunteur endort enrichie ethiopie eugénie
        exacts exhibition exigeante exposants fables facho fao fascine fente fesse fidji
        fidèlement forestières forget fourgon fury gamma gangster geler gi glaçons gogo gorgée
        grandissent greffier gu guest guette harmonieux hawaii henderson henriette hippolyte
        horlogerie humanistes hyacinthe hérite ifop illustrant imaginée implants incarcération
        inconfortable induire infiltré ing inimaginable inra inscris insolites instaure
        insupportables intervenus introduites issy ist jackpot jasmin jude judéo junte kathleen
        koweït laetitia laisseront lina log lutté luz making malfaiteurs malienne manipulateur
        mantes martini massacré matuidi megan modern moquette morgane motorisation motrice move
        mâchoires nageurs narratif navettes nest nexus néglige négro officialisé ogc opel
        opportuniste opte order pacific packs palmier panoplie paraitre parlerons participative
        patientes pence persécutés pissé pls poliment pons pornographique posera postérieur
        poudlard promeut pronom propension prospérer préalables précoces préférais pâtissier
        pâturages pénélope quelqu quittez rabaisser raccordement radioactifs rando rangement
        rapatriement raz ready redémarrer referme reposait retournez roquette ruiz rythmique
        réagis réfrigérateur réticences réussira salah sandwichs schengen sclérose scout search
        sensée seymour siemens socialisation sollicitations soudure spécifications squelettes
        stevenson storm sunnites superviseur surnommée surpasser swan sélectif séparatiste
        sésame tact tal talbot tartes tennessee thaïlandais through théâtral tiendrait tonique
        traitance tree téléréalité ténor ultérieures utilisais vargas verne vieillissant
        vietnamien vigoureusement virtuelles visitez vivacité voiler volts vêtus werner zambie
        ânes écailles écrasée éducatives égoïstes éphémères épuisés équipier éruptions étain
        évoluait îlots absorbée acceptables accouché adhérence admirateur adorais adorait alec
        algèbre alimentent alimentée alle always anarchisme andorre angus anormale anéanti
        apparaissant applaudi approximation argenté ari asia asphalte aston atroces automatisé
        axa ayrault aération balayage bale bass beauf billetterie binôme bistrot bloquant bm
        boot bouchées brel bris britney bronzage caféine caissière caracas catalyseur
        cathédrales chartreuse cheap cisjordanie collée commettent complete complots
        complémentarité compromise conforter consentir contagion corbeaux cosmopolite cosmétique
        could couplé crowdfunding culpabiliser curiosités cuvée côtoient davidson dentifrice
        depardieu descendante devancé discrètes disparaisse dispersé dissiper divergent
        divulguer dorian dynamo débarrasse déchirure dédommagement déguisés délicatement
        délicats dépassés déplaçant déposent eds egalité embarcations enflamme enflammer
        entrevues epargne ess eternel eustache everton exquis federer finissait flirt foncières
        foncée fonderie foreign forex fortiori fréquentée fûts gadgets gambetta garni gear
        germaine globes gouvernante graver guichets guidon générés hamlet handicapée hannibal
        holly hue humoristes hôtelier imaginant imperméable implantés imposteur inexplicable
        insuffisants intelligemment irrégulier israélo johann jouissent joyeuses kaboul kiffe
        kil koh kung laitière lauriers laïques leroux leucémie lieutenants lucarne luce luttant
        lâchent magnum malice massé mds miley militantes modulation monet morbide morrison
        mouillée moult muhammad murale naïfs niel nikita noeuds nommées norma novateur
        objections ogre oligarchie orleans oued paperasse pastel payantes penny percussion
        persistant person personnalisée piquant placebo plongeant pléiade pondre popcorn
        porteront postulat pressing propices prospective protecteurs proviseur prédominance
        prétendait prévaut psaume psychanalyste pulls purification putsch pèlerin péages pétard
        racailles rai rambouillet ramenez rance ratifié reconnaissait refuses regardaient
        relativité rencontrera renforçant rentrez reparler replacer reprenait repérage repérés
        ridiculiser rimes robustes rodez rolls rosée roth rwandais réunification révocation
        rêvais rôti safe salutations sami samouraï sculpté seller sentis serrurier seven sherman
        sillon simultanée singer sociable sociologues sondes souhaitaient souhaiterait steel
        structurelle subsaharienne suivaient sécuritaires sédiments sélectionnée sénégalaise
        tabous tampons taureaux terriens terrier théophile tiendront tps tragédies traiteur
        tramways transitions traumatismes tremblant tétons universelles vapeurs vaud veillée
        veronica veuf vietnamiens visionnage vitro vivier voudriez vulgaires wallonne weiss
        étendait évalués abaissement abritant abîmé accentué accommoder accordéon adaptent
        alençon alerté alternant alternativement altérer ambiances amusez amènera andrée anses
        anticipées antérieurement apocalyptique apprenons approfondi appréciez aps arab
        arithmétique arr assaillants assortie atletico avantageuse bagarres becker bilingues
        biographique blouson bombardé bongo boniface bouddhistes bouleversement brady bœufs
        cacahuètes calvi camerounaise cao capillaire carabine caser casernes cedh centimètre
        chaleureusement chaudières chaudron chaumont chavez chenilles chiante cincinnati click
        coast cohorte colloques collés congélateur conserves considéraient constatation
        constatées constituaient corbeille couchant crotte curés cutanée dailymotion delacroix
        dentistes deuxièmes diocèses diraient disciplinaires disparités dissoute divines
        doctrines dogmatique dogmes dote dou dramaturge décompose découlant décryptage
        définissant dégoûte désirait déterminants déterminent dévier dévolu effacement effraie
        effrayante encadrés encens enlèvent enregistrent entraver entretenus env erasmus
        eurovision examinée faisceaux fascinante finaliser find finirait flag flair fluo foix
        formaient fougères fourrer foutait fraudeurs frontaliers fréquentés galant garcon
        gibraltar globules gnu gotham gouvernent gouverné grossi guignols génèrent heat
        hernandez hiroshima hémicycle idéaliste imprimées inconditionnel innocentes insoumis
        invalide invariablement irakiens isole iss jill johanna jojo judy kanye kardashian
        kentucky kirby kristen larve laurentides lc legend lisière locations lombard losc loulou
        lourdeur lozère lv malraux mara marcheurs mariano masturber maures middle migrant
        militantisme milo montfort montigny moqué morue moss mylène mythiques médoc ménagers
        mômes nas nashville ned nikki nominale norris norvégienne noyés nt nuremberg nébuleuse
        occupa offenser oman omnibus opacité origin palettes panache pancréas parleurs
        parviendra pendaison percussions perdrait peuplement photographié pier placez plaquettes
        polarisation policy pourcentages profane protagoniste provision provoqués préceptes
        précurseurs présider prévenue prêche qd qs rallonge recherchées reconnaisse recycler
        redonné redécouvrir rejetant relevées remarquablement reporters représentativité
        ressusciter retournant revirement rocheuses ronge rpr réaménagement réfléchissant référé
        réservez résilier salafistes sapins satin savantes selfies sensualité serial
        solennellement sonnent souriante spaghetti stat stature stay stresse survol suscitent
        suspendues sutton systématiques sète tacle tchèques templiers terne terreau these thing
        timothy tor tournesol toy traduites traumatisé traversait trouvaille truck truite trèfle
        tune unicef virtuels vitry viva votant walsh would xxl zizi zu échographie éclatante
        éclatent édith élie émissaires évidents abattue abbott accrochage acheminement
        acquéreurs affaiblit aideront algériennes alpine altercation améliorés aménagés anale
        analysant antioche aqueduc argumentaire arnaques arrachée arrose arrosé assoit attachées
        atteigne attentionné augmentera avèrent baltique battez bienveillante bim bordé
        bouillant burkini burlesque cab cadette caler canular catégoriquement cessera changea
        cherchera chiants chiffrement chiffré citent claudel clientes clint coachs cobalt coffee
        colo columbus compétitive concluent condensation confiscation conforte conquise
        contraventions corporelles cougar coupole croates créneaux cueillette célèbrent dej
        descendus diacre discréditer dmitri dorées duhamel débattu débourser déchirée déjouer
        dépourvue dérivée dévoré elfe empirique endommagés enlevant enterre ermite escapade
        escouade estimez estival existerait explicites faciès faq fayard ferrées fictive
        financées forgeron frayeur funèbres futuriste gagnerait geeks gestapo greta grimm gross
        hanovre hermione heroes hippie hisser hopkins horriblement hyde imaginait impulsions
        incohérence inspecter interrogée introduisant ivry jacuzzi javel joyau kabylie kiné kits
        kévin lache lemoine libyen libérées ligament limitrophes locuteurs loft logistiques
        maastricht maniaque marabout marmite mart masculines matricule mauve migratoires misé
        mongolie monsanto motel mourad mussolini mustapha mécénat nd nelly niais noirceur nope
        néron omniprésent omnium optimistes osaka ouagadougou palerme paper passablement
        pasteurs patins païens perceptible perquisitions persan persistante pesait plaidé poilu
        pomper portefeuilles positionné postent pourries pourvus primitifs proclamer productifs
        profitons projetée provocations prédicateur préparées pépite périlleux qqn raisonnements
        rationalité reading recu redis remettez remplissant renforcés repartent repartie
        repentir repoussant respectif rivales romano roubles royce rv réfléchissent réfractaires
        réglés rénovations réputées réticence sacoche saisonnières salsa salt sauna savante
        scandaleuse sedan sensuelle siege sig situ sordide soulèvent statuette structurelles
        sujette superviser suppléments surpasse sushis syllabes symbolisme synchronisation
        séjourner tabagisme tchécoslovaquie thatcher tombez toro turbine ténacité vacciner
        vasculaires vassaux veaux verve vexé vingts visités vivace vraisemblable vtc véto
        wikileaks yon éclatant égaler égalisation éliminant émetteurs épineux épuise éthiopie
        évacués éviction abdominale aberration abordent accusait achete additionnelle adhéré
        affiner agréé aimerions airways ajouterai alarmes alibi allumettes allusions amor apaise
        apprêtait argot armements artisanales assumée astres auditorium aérodrome bailliage
        basta battues beurette borde bossent brassens brillamment brisées brutus bruyante béarn
        califat canalisations cbc cendre chaleureuse cheese chiffon chlorure cholet cis citerne
        clyde cobra cochonne combinées commandez commercialise comparution condamnant confesser
        confidentielles consulaire convertie convertit conviendrait cools corporate cotée
        council couvrait crapaud credo cruise crustacés cry créez cubaine cubains cumuler dalton
        darius deezer divisées doutez défunte défunts déroulait désagréables désarmé déserté
        dévore embarcation embrassent encouragée encours endors enfile enrayer enrico entrainé
        entraînera era escargots estimées exp fabio facilitant fautif feinte ferrer festif
        feuillet filtrage flirter florentin flynn fonctionnera formait franches freelance
        friedrich fugue fumes fusions galaxies gardner gauches gelées germes giec going gonzalez
        gourmands grandeurs graphe greene généreuses gérants habitacle hibou him hippodrome
        hunger hépatique ic illégalité improvisé incendié inclusive incontrôlable indisponible
        indécent informel insignes insolence insère interception interieur interrupteur
        inventaires islandais jeudis joyaux joyeusement jugeait juncker kart khaled kingdom ku
        lançait laon laroche lb ligaments liz lobe lon loyaux luck lumiere législatifs légitimer
        manne manquée many marginaux marley maryland mascara maud mein merle meure meurtrières
        ministériels mohammad mooc morgue mousquetaires muets mélissa mûre negro neuro nicaragua
        nm nourrice nourrie novak omc omg organisait palpable parfaire parkinson parlements
        partisane patrimonial payne peggy pelé penelope performante perturbateurs pia piaf
        pillages pkp plongeurs pluralisme pope poussait pragmatisme prefere prenantes princeton
        probité promettait protectorat prouvée provoquées préhistorique prélats préventif
        pâtisseries pépinière pérenne raffinerie raphael rapportées rec recevable recommandent
        redoutables reference regarderai regroupées rejetées relaxe renversée republique
        revalorisation richement richie rigides rocco royaliste réintégrer résider réveillent
        révélées salomé saucisson saul scolarisation sharp shooting silicium sinaï sinistres
        sionisme sonorités souhaitais sourcil spielberg spontanéité stylos stérilisation sulpice
        supporteurs supposition supposées surveillants surveillent sève tabouret taillée tardé
        tentera tex theme thunes tie torrents transposition triangles troubler troublée
        typologie télévisés têtu vigoureux villars virgile visitent viêt vod volante volcaniques
        walk wesh zhang zur écartés échangeur écoulés écrasés écrira écrivais écrouler
        élastiques électromagnétique étincelles étonnés étrangler étre abordée accepterait acné
        adage adhérent affronté agilité aline alliez als amusait annexé aoc approuvés
        approvisionnements appréciait arafat archers audiovisuelle autodidacte autruche
        aventurer avouez avérés badminton bates beer beh benny bergerac between blogueurs
        bloquées blum boitier bouscule brunch burgers cabriolet caille calculatrice caps
        caravanes carrier carson casanova catastrophiques chabot chapman chopé cisco cohn cold
        collent common commotion comores compas comptage conakry concurrentes confidentielle
        confisqué conteneur contestations conteur contournement contractuelle coûtait coûteuses
        crampons critiquant croie crypte crânes crète créance crédité cute cépages dessinateurs
        deus devants dicton directrices discutée dispensés diversifiée doha dominés donovan
        dresde dressage dressent décharges déconnecté découvrira déficience délimitation
        dénigrer dénué dépendantes déplaît dépositaire déroulés détournée eagles ehpad
        empruntent endormis ennuyé envahie enverrai environnantes estuaire every evian exagérée
        exercées exigée expire expliquera exécutées faith fillettes fiston flan flaubert fol
        fortunés foudres fougue frondeurs frérot fâcher germaniques goal goethe goudron
        government gravées guillotine hair harmattan haïtiens higgins homologation honorée
        hétéros ida immature impatients importent impériaux inaperçue incorporé indian
        influencée injonctions injustes inoffensif inouïe installez institutionnelles
        inséparables intellect interet intestinale intestins intégristes irrité irving jdd
        jessie jouons justifiées kamel laborieux lavabo lennon littérale lls lundis législations
        légiste macabre majuscules manquaient maquiller masser matinal mea mendes mikhaïl
        miraculeusement mitrailleuses monographie mouchoirs murat méfiant méthodique métissage
        napoli natacha natural nirvana nonobstant norbert nota notés nui ohh oreillette
        organisatrice orgie oú pacifiste paieront parabole patin pentecôte phénix plessis
        plomberie plongeur pompée pond populisme poussins preston privilégiées procréation
        préfectures prélevés psaumes psyché pénitence qqch quad rain raisonné rama rand
        rapportait rapprochant rda recherchez recouvertes recrutements recrutent rejoindra relu
        relégation reno renoir reports resort ressembles resserrer retira retirées rigolade
        rolex romande romeo ryder rédactrice réformé résidentiels rétablit révérence salutaire
        salvatore scellés sculpteurs seb sheila siffle signataire signifierait sing snake
        sollicités solos something southampton souverainistes spatiaux spray spurs spécifié
        stephanie subtilités sunshine surenchère suspensions sélectionne tang tantes tarifaire
        tentée then theory titane titus tracée tracés transparentes transpiration transpire
        travailliste trot tua télétravail ulm utc utilitaires vassal vautours veil velo vendez
        vidange vigilants wan wenger willis wisconsin without wwe zoe zélandais égo égyptiennes
        élise éloignent émeraude éminemment éminents émulation épuisant étendus accueillait
        acrobatique add adjectifs admiré affaiblie afghan aggravé aidait ajusté also analysés
        animent antidote apparaisse apéritif argumenter aria aride astéroïde atlantis auch
        autocar autographes avare avenant aïn babe basilic bassiste bea beckett bic blockchain
        bonaventure border borné bouclée bruins canette cassettes cassées caïd chaplin chargeurs
        chiite children chrétienté church châtillon circoncision clemenceau cliff cluny codé
        cognitif commercialiser communautarisme confesse contagieuse contaminés continuaient
        continuerai contrastes contres coulisse crampes crocodiles crous crêtes cédant
        céramiques damn daniels danièle dessinent ding dingues dirons divisent divulgation
        doléances donateur dotations dracula drastique débutera décidait décorés décrochage
        défection déloyale dérober désespère déçoit early effroyable electricité empruntée
        encouragés england engrenage enseignée entamée escort eta ets excréments excède
        exemption explorateurs expédier factory facturation farm faste fessée fia financent
        flamboyant flo followers fragmentation frite frôle fâche félicitation féodal gal
        gascogne giron gmail gourmande gravir grillage gémeaux hank hara henrik heurts humiliant
        hyundai ide immo implantées impressionnantes incohérences inflammatoire influe
        influencent inondé installa intensément io irakienne ire irrespectueux jasmine jauge
        johannesburg kev licencier liquider lucia lycéenne malsaine maltais mann massages
        maturation mba medium menottes mentez merah minerais minérales mitsubishi mobilières
        monstrueuse montra mtv multipliés murales mystiques mystérieusement médocs nairobi
        navales newman nourrissons novices négociateur obligées oméga opéras orpheline own papas
        parié participantes passifs patentes pelouses pessimisme peuplées pfff photovoltaïque
        pietro pise plairait plaquer plug pneumatiques poires poly pornos portiques postaux
        postures poursuivit pratiquées privilégiant prometteuse présage présentatrice présentons
        psychiatres purent rameaux rassurée ravissante rebord refusaient remarquera remportent
        renvoyant reprenons resultat return revendu rocheux rondelles rooney rts réciter
        réducteur rénovée réorganiser répétant sachets saisine sanglots sardines sauvez
        scandinavie scotland serrées ship sox squad squat statistiquement stm substrat
        successions succursales superflu supportable syllabe tempe thunder thérapies tibia tit
        toby tofu totem tra transportent travaillera traverses trimestres trompez tronçons
        trottinette trousses trouvailles tueries ultimate utopique veillez vertiges viendrai vil
        violoniste voeu voudrions vécues wine xiaomi éclectique économise émail épinards étayer
        abdos accros acquittement administrée african against agrandit aisées ajoutons akbar
        albion alfa alsacienne ambiguë ambulances ameublement andrews annees apparaitre
        apparaîtra appela archie area arrivèrent arêtes assemblés atmosphériques attelage
        attribuent autodétermination az badoo bahreïn ballades bataclan bei bergeron biographies
        bismarck blanchi bnf bondir borussia boues bouée branchés bâties bénisse cachets
        cadastre cagoule cambriolages cdg cdu celtes centième child choi cléopâtre cnc coiffeuse
        collaborative colombienne colossale commons commémorer concombre confidence constats
        consulaires copilote corrida corrompre corrompue corrosion cotées couscous cpu cqfd
        cricket crypto crèmes célébrant côtoyé dal demeurait dep derrick descriptive desmond
        devenaient dirigeantes disparut distingués divorcer djokovic dp duplessis duras décerner
        décidant déconseille définitifs démoniaque dénommée dépensent dérangeant désignait
        déséquilibré dévaluation election elodie embellir emmy encadrant endommagée erronées
        espece excelle extrémisme exupéry fanatisme favoritisme faye fayette federal feng fete
        fix fractions frankenstein furie gais gareth ginette gingembre grappe grasset griefs
        gueux guido habilité haines hammam hobbit hordes hospital hymnes iconographie ignace
        imams immaculée immuable impartial impressionnants imprévus impériales inattendus
        inclinée indigo inestimable infectieuses initiateur insolent intenable interessant
        interpol inévitables isa islamophobe isolant ivy javascript jme joua joëlle kader kat
        kris lassitude lebrun libérez lister lynx légiférer légué maillon maintiens maliens
        maple maur memoire menuiserie mesnil minimaliste minutieusement mj moelleux mollusques
        momie monnet montez mordant morne mouillés msn muret méconnue mélangés méritaient nah
        najat nate naturalisation navigue nemo nicola nient nogent nomma noémie nuageux nuancé
        nutriments négociable offrandes omission opérés ouellet ovaires parlerait paroissiale
        participait patrimoniale pertinemment pingouin piédestal podiums poissy pom porteuses
        portons pos postérieures presbytère prescrits problem processeurs programmeur
        progressent provenait provocateur précèdent prémices préservée prévalence punit purifier
        pussy pénètrent périls raies rapprochés rattachés raw rayer rejoignant reparlera
        repartis repêché resterai retournera ruinée runner référant régaler répertoriés
        répondeur réquisitions résidentielle résument rétrograde réversible sautant sauvagement
        schwartz semblez semence sevrage signalant silhouettes silvio simmons simpliste smiley
        sole soral souffrez souvienne ssd stigmatisation study stylé suggérant surnomme surnoms
        séchage sépultures tempéré testée theresa thermes tiffany tira tires toitures tournez
        transfère transparents trappes triompher trompeuses tropiques téléfilm télévisées ultras
        unanimes urinaire usurpation utilisables utrecht vibrant vieillards vocable vrille
        vénère vérifiée vérone westminster winnie xvii zonage écrasement égorger électroménager
        épris abaisse acceptons accidentel affamé alessandro alliant alloués alu ama amazing
        annette apache aperçue archiduc argentins arriverais arsenic asphyxie athlétique
        atomiques attarde attardé attractive attrayant aujourdhui aune bag baldwin baltes baston
        batiment bavard beckham berlusconi bertin betterave biberon bilinguisme billancourt
        bison bolt boyd boyle brussels bruyère buckingham bygmalion cafards cards cedex cg
        chamonix champêtre chapiteaux chere chester chilien chiots chloe choisira cicéron clercs
        clochard closes coche cohabiter collard colonisé coluche comestibles comptoirs
        conditionnel config consciemment contractée coordonnée corey coulant courez crush
        cuisiniers césars dangerosité descendue dessinés diagnostics did diop disparitions
        divertissements dixon django domingue drogué dubai duplex débâcle décevante déconseillé
        décris dédie déficitaire délirant déléguer démagogie démanteler démocratiquement démonté
        dépanneur départager déraisonnable dérivées désastreuses dévastée dévoilent eagle
        enflammé entrons envolée enzymes escadrons estimons eues evelyn expérimentaux fassiez
        festive fletcher flippe für gao gbagbo gent gerry gin gitans glucides gonflement
        grignoter guidage guys guérie hack hammond harcelé heidegger houle houlette htc
        humoristiques impopulaire imprimantes improviser inacceptables inactif inapproprié
        incorporer incursions indemniser indigné indulgence inflammatoires infligé inquiétait
        instables insulaires intello invocation jasper jeta joins justicier juve kamikaze kramer
        lande latour lau lauréate lendemains lfp lime loco lords lotissement loyale ludwig
        macbook malherbe manutention marchons massa menteuse mercenaire meredith mickaël mid
        milf minutieux mmm monastique mouvementée muté mâcon mélangeant mémo ménagère méridien
        météorite mêlés narcisse nicki nippon nn noisettes nominé nothing océanie official
        offrit omniprésente opprimés oraux ornées ornés paco palma palmes papers paroissiens
        passation perf perpétue perturbant phoques physiologiques pitre pizzeria plaignait pmi
        pneumatique pointues poneys pressent prisé professionnellement programmés prolifique
        promulgation proposes prémunir prétendument prétextes prêteur pupilles pécheurs
        qualitative quatorzième quichotte quittée raffinement rambo raven reconnaîtra recto
        redresse regorge relique rembrandt remontées rencontrant renforcées reserve restantes
        restaurateurs retouches retranché risquée rocard rodrigo roh romancière ronnie ruben
        ruches rudi récupérée rédactions réfute régies réglementé répandus résistantes salam
        saloperies sensibilités sentit shooter shore sigle silences situait skieur soignés sonny
        soon sortirait soupçonnés spiritueux steaks structurée subite subjectivité summum
        suppressions surmontée talentueuse tele terminator tomas tops traduisant traffic traitre
        transportées trompeur tronçonneuse tucker téléchargez télés témoignant ulrich
        universalité vagabond vaine valbuena variabilité vauban vergers vexer viabilité vibre
        vigneron vinrent vitales vito voiliers vécus végétarienne wallons waouh wave website
        wilde yard yoann ze échouent égérie émotif énervant épiscopale éprouvent épuiser
        étalement étatiques aaah abdul abomination abondant acceptait accrochés agora alban
        alcoolémie alvarez amazone ames aminés anatomy animosité another ant apollinaire
        arbitrairement archiviste aromatiques arret arrosage artisanal astronome attachent
        autobiographique autocollants balayé bannis beauvoir bentley bianca bilbao birmingham
        blind bloch booba bougez bourdin bretelles brigands bronx brouille bs buté cad cafe
        californien candide canettes carrées censurer chantée charitable chefferie châteauroux
        civilisés cloison codage coincer colossal commanditaire complication compote concentrant
        concrétise constatations constituerait contractions convivialité cordons cracovie
        crevette cruels culturellement dalaï delmas descentes destiny devon discord
        discriminatoire discutant disgrâce dissimulation distinctif documenter dodge doo
        dorothée droitier dupes décollé décrète dégât dégénère déjeuners démontrée dénivelé
        dénombre déployées déporté déposant désignées détournés détours echange effroi elu
        embarquée eme emery eminem empêcherait enfantine enseignent entraînerait envolé essuyé
        etrange eugene even excéder exigeait expulsions ez fail faisions fantaisiste feutre
        figuraient fleurir flexibles flottante focalise fourré foute froidement frénésie fumant
        funeste futé fâcheuse fédérer fév gabonais gaie galettes garce gaulliste gerald gina
        gonflable gracieux grill gréco gué généralise habitable habitaient harbor himalaya
        huissiers héhé hériter illico illumination illumine immatériel imposables impr incitent
        incorporation ingestion insulaire insurmontable intentionnellement interfaces
        interpellations interprétées interrogatoires interrogées invraisemblable jenkins
        joignent josée journee juteux karaoké kif lapointe lasers latina lefèvre legal lenovo
        library libreville lies liquidités loués lvmh magouilles maitresse malus manille
        manoeuvres marquait matrix meneurs menuisier mercy merry mh mhz mls modérer mount
        munster médiatisation méprisant nada naissant naissante natura nazareth nel niagara
        normalité nourrissant nr occupez offs ooh orales orion orthodoxie parcourent
        pareillement parlerais parut parvenait passerais passivité patrimoines patronale payeur
        peer pend pensionnat perfusion phosphate physiciens pictures pilon pinceaux piquet pitch
        plaquette poincaré poisse polygamie pourtour ppp primauté productives protégez proverbes
        présumer purgatoire périgueux quittés rabattre ramenés rationalisation rechute
        reconnaissante regrettent relaxation remplaçants reproductions rescousse rest reverra
        revêtu rg richardson rient rory rosalie rougeole réactionnaire réadaptation réciprocité
        réciproquement référendaire régit réitère répandues réussies réussisse révoltés salement
        sall sanctionnée sanctuaires sarcastique saurons scolarisés scpi scratch sentinelles sep
        shake skipper solennel sollicitée sonder sosie stein stimule stratagème stressée
        structuration structurer succéda surgi symptomatique syndiqués tapant tiennes tourments
        tournevis toxines travel tuera tyson ul valorise venge verge verrouillage vestige
        viendraient viendrais villepin virtuose visitant visuelles viviane voyance vulgarité woo
        xxiii ye yvette économe égalitaire élaborées éloquence émergé émoi épiceries épilogue
        équatoriale équilibres éternels évangiles abstinence abîmer acc accompagnera accumulés
        acharnée ada adeline adhèrent admirez admissibles adversité agissez aha aida alarmant
        allumés allègrement alterne amadou americain amine améliorées andalousie annonça
        anthropologue arbore arcachon arf armada around asperger assouvir athéna aveuglément
        background baissée ballets baser bastide bastions bayard berbère berbères bhl bipolaire
        bobines booth born bouleverse bourgade braun brick brûlante bâtis caisson calculés caro
        cgi chalets chandler chantre chaperon chargera charrette chicoutimi chiffrer chope
        chouettes chœurs cigares circle clap closer coiffer collaboratif collage coloniaux
        commandées commercialisés conan concurrente configurations conférencier connivence
        constitutionnels contactée contemplation convenance convivial coordonné corrects crosby
        dada demeurera devils diffusant dirk discerner discutez dispenser dissuasion diverse
        divorcés docile douzaines dressée débloqué débrancher décoratif décorées décrypter
        défile dégradée démonte dérangement désarmer désolation détestait ecolo ee effacée
        encombre enfantin ensoleillée equateur escape esquive estivales etudiant euphémisme
        exclues exhaustif exhorte exterieur fact fauché faust fff fields filon filtration
        flottes frances frustrés fugitif fécondation gaine georgia germe gide gorille grappes
        groupés grues guidés géniales géographe hait hamster hawks haïtienne herzégovine hk
        hobby homosexuelle hood horse hérétique iie implant improbables improviste ina incursion
        inefficacité infinies inflige influencés installant interesse interpellés intrépide
        inégale iode iowa irritation irréguliers isidore items lacan lactée lavande leave
        livrant localisés macho magiciens mangeais mardis marlène marta marxistes maryse masqués
        matte matthews mausolée mccarthy mime minceur miner minsk morse mourrir mule
        multiplicité méfiez naine nano nassau neal nfc niqué notée négligeables obscurs obèses
        octroyer od odorat ouattara pamphlet papilles paroxysme partners pensiez perdons
        piraterie pit piétonne playboy plénitude politics pompage pores prenante presente
        pressenti procèdent prometteurs prouesses préfectoral préparateur pseudos psychothérapie
        pédagogue pénitencier pétards pétasse raccroche raciales raffinée rates rattache recèle
        regime regles relaxer relâchement remember restrictive retardement retardée reunion ric
        rosemont rsi ruée récital réfuter résidait résulter saisonniers salarial sapiens scripts
        serrures server shelley shorts signalent snyder solar sonorité sortants soulagée soupirs
        spacex sponsorisé stèle subtilement subtiles suivais surveillés symposium séducteur
        tacos target tartine tease tip tjrs tong tonight tournera transplantation trap
        travaillées trompeuse truqué téléphoné téléviseur vignettes vocaux volontariat votées
        voyageant voyante voyeur weil wheeler wo yamaha yaourts échappés écoutée écrivaine
        édifier élasticité énumère éveille ôte abréviation acadiens acoustiques activisme
        activée adoucir adressés agacé ahhh ailles aimants airport alignées amandine angèle
        annick anormalement
        """)
}
