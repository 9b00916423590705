package locale

// Kit are the words of the papers of a day, and of the command that writes them.
type Kit struct {
	Command, Day                   string            // help of the command and of its flag
	Lang, Profile                  string            // help of flags
	NoDay                          string            // %d, a day that the agenda has not
	NoCards                        string            // no finding may hang in the room
	Sheets                         map[string]string // titles, by report's names of sheets
	Table                          string            // the line on which a table says who it is
	HowSwot, HowCriteria, HowSmart string
	Field, Answer                  string // columns
}

var kitFR = Kit{
	Command: "écrire les papiers d'un jour", Day: "`JOUR`, de 1 à 3", Lang: "`LANGUE` : fr, ar ou both (par défaut)",
	Profile: "jusqu'où les papiers peuvent aller ; `PROFIL` : diffusion (par défaut) ou interne, avec les noms",
	NoDay:   "L'agenda n'a pas de jour %d.", NoCards: "Aucun constat publiable à accrocher pour l'instant.",
	Sheets:      map[string]string{"afom": "Fiche AFOM", "criteres": "Fiche critères", "objectif": "Fiche objectif"},
	Table:       "Table : ………   Rapporteur : …………………………   Défi ou axe : …………………………………………………",
	HowSwot:     "Un fait par point, avec sa preuve. Trois points par case. Distinguer le dedans du dehors.",
	HowCriteria: "Chacun note en silence, puis la table compare. De 1, faible, à 5, fort ; dire où les notes s'écartent.",
	HowSmart:    "Une phrase, un seul verbe d'action, un chiffre et une date. Deux personnes qui lisent la source trouvent le même chiffre.",
	Field:       "Champ", Answer: "Notre réponse",
}

var kitAR = Kit{
	Command: "كتابة أوراق يوم", Day: "`يوم`، من 1 إلى 3", Lang: "`لغة`: fr أو ar أو both (افتراضيا)",
	Profile: "`مدى` نشر الأوراق: diffusion (افتراضيا) أو interne بالأسماء",
	NoDay:   "لا يوم رقم %d في البرنامج.", NoCards: "لا استنتاج قابل للنشر للتعليق حاليا.",
	Sheets:      map[string]string{"afom": "ورقة نقاط القوة والضعف", "criteres": "ورقة المعايير", "objectif": "بطاقة الهدف"},
	Table:       "الطاولة: ………   المقرر(ة): …………………………   التحدي أو المحور: …………………………………………………",
	HowSwot:     "معطى واحد في كل نقطة مع دليله. ثلاث نقاط في كل خانة. نميز بين الداخل والخارج.",
	HowCriteria: "ينقط كل واحد في صمت ثم تقارن الطاولة. من 1، ضعيف، إلى 5، قوي، ونقول أين تتباعد النقط.",
	HowSmart:    "جملة واحدة وفعل واحد ورقم وتاريخ. شخصان يقرآن المصدر يجدان الرقم نفسه.",
	Field:       "الخانة", Answer: "جوابنا",
}

var kitEN = Kit{
	Command: "write the papers of a day", Day: "`DAY`, from 1 to 3", Lang: "`LANGUAGE`: fr, ar or both (by default)",
	Profile: "how far the papers may travel; `PROFILE`: diffusion (by default) or interne, with names",
	NoDay:   "The agenda has no day %d.", NoCards: "No publishable finding to hang up yet.",
	Sheets:      map[string]string{"afom": "SWOT sheet", "criteres": "Criteria sheet", "objectif": "Objective sheet"},
	Table:       "Table: ………   Rapporteur: …………………………   Challenge or axis: …………………………………………………",
	HowSwot:     "One fact a point, with its evidence. Three points a box. Tell inside from outside.",
	HowCriteria: "Everybody marks in silence, then the table compares. From 1, weak, to 5, strong; say where marks differ.",
	HowSmart:    "One sentence, one verb of action, one figure and one date. Two people who read the source find the same figure.",
	Field:       "Field", Answer: "Our answer",
}
