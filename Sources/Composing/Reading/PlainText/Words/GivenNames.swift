/// Given names that are common where the six languages are spoken, in small letters.
enum GivenNames {
    static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let list = """
        aaron abigail ada adam adele adrian adriana agatha agnes ahmed aisha alan albert alberto
        alessandra alessandro alex alexander alexandra alexandre alfred alfredo ali alice alicia
        alina alison álvaro amalia amanda amelia amélie amina amir ana anaïs anastasia anders andré
        andrea andreas andrés andrew andy angela ángel angelo anita anja anke ann anna annalena
        anne annette annie anouk anthony antoine anton antonia antonio anya arend ariane arne arnold
        arthur arturo astrid aude audrey august augustin aurélie axel barbara barry bart bas beate
        beatrice beatriz ben benedikt benjamin benoît berit bernard bernardo bernd bertha bettina
        bianca birgit björn boris brendan brian brigitte bruno camilla camille carina carl carla
        carlo carlos carmen carol carolina caroline caspar catherine cécile cecilia céline charles
        charlie charlotte chiara chloé chris christa christian christiane christina christine
        christoph christophe christopher ciara claire clara claude claudia claudio clemens cláudia
        colette conrad constance corinna corinne cornelia cristina daan damien daniel daniela
        daniele danielle dave david davide deborah deirdre denis dennis derek detlef diana diego
        dieter dirk dominic dominik dominique donald dora doris dorothea dorothy douglas duncan
        edda eddie edgar edith eduardo edward edwin eileen eleanor elena elia elias elif elisa
        elisabeth élisabeth elise elizabeth ella ellen elodie elsa elvira emil emilia emilie émilie
        emilio emily emma emmanuel enrico enrique eric erica erich erik erika ernesto ernst erwin
        esteban esther eugen eva evelyn fabian fabio fabrice farid fatima federica federico
        felicity felix fernando fiona flora florence florian francesca francesco francine francis
        francisco franco françois françoise frank franz fred freddie frederik frédéric frida
        friedrich fritz gabriel gabriela gabriele gareth gary gaston geoffrey george georg georges
        gerald gerard gérard gerd gerhard gerrit gert gertrud giacomo gianni gilbert giorgio
        giovanna giovanni gisela giulia giuseppe gloria gordon graham greta gregor gregory grete
        guido guillaume guillermo günter gunther gustav hamid hanna hannah hanne hannes hans harald
        harriet harry hassan heather hector heidi heike heiko heinrich heinz helen helena helene
        hélène helga hendrik henk henning henri henrietta henriette henry herbert hermann hilda
        hilde hildegard holger horst howard hubert hugh hugo ian ibrahim ida ignacio ilse imran
        inés inge ingrid irene irina isaac isabel isabella isabelle ivan ivo jaap jack jackie jacob
        jacqueline jacques jakob james jamie jan jana jane janet janine jannes jasmin javier jean
        jeanne jeff jennifer jens jérôme jessica jill jim joachim joan joana joanna jochen joe johan
        johann johanna johannes john jonas jonathan joop joris jörg jorge josé josef josefina
        joseph joséphine joshua joyce juan juana judith jules julia julian juliana julie julien
        juliette julio jürgen jutta karen karim karin karl karla karsten kate katharina katherine
        kathleen kathrin katja katrin kees keith kenneth kerstin kevin khalid kim klara klaus konrad
        kristin kristina kurt lara lars laszlo laura laure laurence laurent lea léa leah leila lena
        leo león léon leonard leonie leonor leonora leslie lewis liam liesbeth lili lilian lina
        linda lisa lise liz lorenzo lotte louis louisa louise luca lucas lucia lucía lucie lucien
        lucy ludwig luigi luis luisa luise lukas luke lydia maarten madeleine magda magdalena maja
        malcolm manfred manon manuel manuela mara marc marcel marcello marco marcos marcus margaret
        margarita margot margarete marguerite maria maría marianne marie marieke marina mario marion
        marit markus marleen marlene marta martha martin martina martine mary massimo mathias
        mathilde matilda matteo matthew matthias matthieu maureen maurice mauro max maximilian maya
        megan mehmet melanie meike mercedes meta mia michael michaela michel michele michèle michelle
        miguel mike mila milan miriam mirjam mohamed mohammed moira monica mónica monika monique
        moritz muhammad muriel mustafa nadia nadine nancy naomi natalia natalie nathalie nathan neil
        nele nicholas nick nicola nicolas nicole niels nigel nikolaus nils nina nora norbert norma
        núria olaf olga oliver olivia olivier omar oscar oskar ottilie otto oumar owen pablo pamela
        paola paolo pascal patricia patrick patrizia paul paula pauline paulo pedro peer penelope
        percy peter petra phil philip philipp philippe philippa pia pierre pieter pietro pilar rachel
        rafael raffaella rainer ralf ralph ramón raoul raquel raúl raymond rebecca regina reinhard
        renate renata rené renée ricarda ricardo riccardo richard rita robert roberta roberto robin
        rodrigo roger roland rolf roman ronald rosa rosalind rosario rosemarie rosie ross ruben
        rudolf rupert ruth sabine sally salvador salvatore sam samantha samir samuel sandra sandro
        sara sarah saskia sebastian sébastien serena serge sergio shirley sibylle siegfried sigrid
        silke silvia silvio simon simona simone sofia sofía sofie solveig sonia sonja sophia sophie
        stefan stefania stefano stephan stéphane stephanie stephen steve steven stewart stuart
        susan susanna susanne susie sven svenja sylvia sylvie tamara tania tanja teresa tessa theo
        theodor theresa thérèse thierry thijs thomas tilda till timothy tina tobias tom tomás
        tommaso tony torsten tristan udo ulf ulla ulrich ulrike umberto ursula ute uwe valentin
        valentina valeria valérie vanessa vera verena veronica véronique vicente vicky victor
        victoria viktor viktoria vincent vincenzo virginia virginie vittoria vivian volker waltraud
        wanda wayne wendy werner wilhelm wilhelmina willem william willy wim wolf wolfgang xavier
        yann yannick yasmin yolanda youssef yusuf yvette yvonne zahra zoe zoë
        """
}
