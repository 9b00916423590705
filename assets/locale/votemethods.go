package locale

// VoteMethods are the words by which ways of voting are chosen and their ballots typed.
// Maps are keyed by tally.Method, with "hundred" for a hundred points.
type VoteMethods struct {
	Menu, Others                           string
	Uses                                   map[string]string // when to take a method
	Hows                                   map[string]string // what the example of a ballot says
	Top, Scale, Ungraded, Range            string            // labels of the sheet
	Criteria, CriteriaAR, Weights, Inverse string
	Colleges, Quorum                       string
	TopEach                                string // %d
	Worst, Refuse                          string // what a missing grade is
	RangeOf                                string // %d, %d
	OneVoice, EqualWeight                  string
	AsProfile                              string
	Quorums                                map[string]string // by tally.QuorumRule
	Needs                                  string            // %s rule, %d needed, %d of the board present
	NoInverse                              string
	DefaultCriteria                        []string
	Quality, Priority, Seven               []string // scales from the worst
	NotSplit                               string   // a college under five makes equal weight impossible
	BadWeights                             string
	ManyByHand                             string // %d: more options than hands can put in order
	Grid                                   string // heading of the cells
	Cell                                   string // %d of %d
	Empty                                  string // how a cell is left empty
	Pass                                   string // what the person at the laptop does
	PassTo                                 string // before the next one sits down
	Thanks                                 string
	PassOpinion                            string
	HandsHow                               map[string]string // what to type for an option
	HandsAt                                string            // %d of %d
	HandsDone                              string
	Pair                                   string // %d against %d
	Signing                                string // heading
	SignHow                                string
	SecondOn                               string // the line reads papers again
	SecondIs                               string // %s college, %d of %d read again
	SecondSame, SecondDiffer               string
	OverSigned                             string // %s college: more ballots than signatures
	Emptied                                string
	Annul                                  string // asks why
	Annulled                               string // %s
	AnnulSure                              string
	RunoffAsk                              string // %s options, %d points of each voter
	RoundAsk, RecountAsk                   string
	Quadrant                               string // heading of the two-by-two view
	Low, High                              string // %s: a criterion
	Corner                                 string // the question about a strong and hard option
	Middle                                 string // what the sign under the stairs is
	NoObjection                            string
	WonOf                                  string // %s duels of %d
	BordaAt                                string // %d: rank
	EntryAt                                string // %d
	AlsoPopular, OnlyPopular               string // beside plain approval
	RankBefore                             string // %d
	Equal                                  string // colleges weigh the same
}

// VoteMore are further commands of the vote screen.
type VoteMore struct {
	Methods, Sign, Second, First, Empty, Annul string
	Hands, Laptop, Cells, Line, NextCell       string
	Runoff, Round, Recount, Quadrant, Go       string
	Plus, Change, Pick, Print                  string
}

var voteMethodsFR = VoteMethods{
	Middle: "le bulletin du milieu", NoObjection: "sans objection", WonOf: "duels gagnés : %s sur %d", BordaAt: "Borda %d",
	EntryAt: "entrée %d", AlsoPopular: "aussi parmi les plus soutenues", OnlyPopular: "parmi les plus soutenues seulement",
	RankBefore: "rang avant : %d", Equal: "collèges à poids égal",
	Menu: "Choisir la méthode", Others: "autres méthodes",
	Uses: map[string]string{
		"dots": "réduire 20 à 35 options à 6 ou 8", "ngt": "une liste et un premier ordre", "criteria": "comparer 4 à 8 axes, critère par critère",
		"judgment": "3 à 7 formulations, une mention chacune", "opinion": "une proposition ou quelques-unes, oui ou non", "consent": "adopter, sauf objection",
		"ranking": "jusqu'à 12 options, de la première à la dernière", "copeland": "deux par deux, à main levée ou sur papier",
		"phragmen": "que chaque groupe ait sa part", "hundred": "100 points, tous donnés", "approval": "une voix à autant d'options qu'on veut",
	},
	Hows: map[string]string{
		"ngt": "le 7 d'abord, puis le 3, puis le 12", "criteria": "une rangée par option : 4, 5, 2, puis 3, rien, 1",
		"judgment": "la mention de chaque option, dans l'ordre ; un point : aucune", "ranking": "le 7 d'abord, 3 et 12 ex æquo, puis le 1",
		"consent": "objection au 2 et au 5 ; + : aucune objection", "phragmen": "une voix à 3, à 7 et à 12", "hundred": "40 points au 3, 60 au 7",
	},
	Top: "Rangs", Scale: "Mentions", Ungraded: "Sans note", Range: "Échelle", Criteria: "Critères", CriteriaAR: "En arabe", Weights: "Poids", Inverse: "Inversés",
	Colleges: "Collèges", Quorum: "Quorum", TopEach: "%d par personne", Worst: "compte comme la plus basse", Refuse: "bulletin refusé",
	RangeOf: "de %d à %d", OneVoice: "une personne, une voix", EqualWeight: "poids égal", AsProfile: "celui de la retraite",
	Quorums: map[string]string{"half": "la moitié du CA au moins", "majority": "plus de la moitié du CA", "two-thirds": "deux tiers du CA"},
	Needs:   "%s : %d ; présents %d", NoInverse: "aucun", DefaultCriteria: []string{"Effet", "Faisabilité"},
	Quality:    []string{"À rejeter", "Insuffisant", "Passable", "Assez bien", "Bien", "Très bien"},
	Priority:   []string{"Pas prioritaire", "Peu prioritaire", "Assez prioritaire", "Prioritaire", "Très prioritaire"},
	Seven:      []string{"À rejeter", "Insuffisant", "Passable", "Assez bien", "Bien", "Très bien", "Excellent"},
	NotSplit:   "Un collège a moins de cinq personnes : à poids égal, on devinerait ses votes. Le résultat serait une personne, une voix.",
	BadWeights: "Un poids par critère, en nombres, pas tous nuls.", ManyByHand: "%d options à ranger : au-delà de 12, personne n'y arrive sur papier.",
	Grid: "Grille", Cell: "case %d sur %d", Empty: "espace : case vide", Pass: "À vous. ↑↓ choisir, ←→ ou un chiffre donnent, ⏎ dépose le bulletin.",
	PassTo: "Passez l'ordinateur à la personne suivante, puis ⏎.", Thanks: "Bulletin déposé. Merci.", PassOpinion: "→ pour, ← contre",
	HandsHow: map[string]string{
		"opinion": "pour contre sans-avis : 12 3 2 ⏎", "approval": "mains levées : 12 ⏎", "consent": "objections : 2 ⏎", "copeland": "la première, la seconde : 12 9 ⏎",
	},
	HandsAt: "%d sur %d", HandsDone: "Tout est compté : ⏎ clôt pour de bon.", Pair: "%d contre %d",
	Signing: "Signatures", SignHow: "←→ corrigent, un chiffre l'écrit, ⏎ garde",
	SecondOn: "seconde lecture", SecondIs: "%s : relus %d sur %d", SecondSame: "mêmes totaux", SecondDiffer: "totaux différents",
	OverSigned: "%s : plus de bulletins que de signatures. Recomptez, corrigez les signatures ou annulez.", Emptied: "L'urne est vide : recommencez depuis les papiers.",
	Annul: "Annuler ce vote sans compter. Pourquoi ? (une phrase)", Annulled: "%s est annulé : les bulletins sont détruits sans être comptés",
	AnnulSure:  "Annuler est définitif : les bulletins sont détruits sans être comptés. ⏎ encore pour annuler, Esc pour revenir.",
	RunoffAsk:  "Départager les options %s : points par personne, %d. ⏎ ouvre le vote, Esc revient.",
	RoundAsk:   "Deuxième tour, même liste, mêmes règles : le résultat dira ce qui a changé. ⏎ l'ouvre, Esc revient.",
	RecountAsk: "Résultat contesté : tout retaper depuis les papiers. Les deux comptes sont gardés. ⏎ commence, Esc revient.",
	Quadrant:   "Carte", Low: "%s : faible", High: "%s : fort", Corner: "Fort et difficile : que faudrait-il pour que %d devienne faisable ?",
}

var voteMethodsAR = VoteMethods{
	Middle: "ورقة الوسط", NoObjection: "دون اعتراض", WonOf: "مواجهات رابحة: %s من %d", BordaAt: "بوردا %d",
	EntryAt: "الدخول %d", AlsoPopular: "من الأكثر مساندة أيضا", OnlyPopular: "من الأكثر مساندة فقط",
	RankBefore: "الرتبة من قبل: %d", Equal: "وزن متساو للهيئات",
	Menu: "اختيار الطريقة", Others: "طرق أخرى",
	Uses: map[string]string{
		"dots": "من 20 أو 35 خيارا إلى 6 أو 8", "ngt": "لائحة وترتيب أول", "criteria": "مقارنة 4 إلى 8 محاور معيارا بعد معيار",
		"judgment": "من 3 إلى 7 صيغ، تقدير لكل واحدة", "opinion": "مقترح أو بضعة، نعم أو لا", "consent": "اعتماد ما لم يعترض أحد",
		"ranking": "حتى 12 خيارا من الأول إلى الأخير", "copeland": "اثنين اثنين، برفع الأيدي أو على الورق",
		"phragmen": "لتأخذ كل مجموعة نصيبها", "hundred": "100 نقطة توزع كلها", "approval": "صوت لكل ما نريد من الخيارات",
	},
	Hows: map[string]string{
		"ngt": "الخيار 7 أولا ثم 3 ثم 12", "criteria": "صف لكل خيار: 4 و5 و2، ثم 3 ولا شيء و1",
		"judgment": "تقدير كل خيار بالترتيب؛ النقطة: لا تقدير", "ranking": "الخيار 7 أولا، 3 و12 متعادلان، ثم 1",
		"consent": "اعتراض على 2 و5؛ + لا اعتراض", "phragmen": "صوت لكل من 3 و7 و12", "hundred": "40 نقطة للخيار 3 و60 للخيار 7",
	},
	Top: "الرتب", Scale: "التقديرات", Ungraded: "بلا تقدير", Range: "السلم", Criteria: "بالفرنسية", CriteriaAR: "المعايير", Weights: "الأوزان", Inverse: "المعكوسة",
	Colleges: "الهيئات", Quorum: "النصاب", TopEach: "%d لكل شخص", Worst: "يحسب كالأدنى", Refuse: "ترفض الورقة",
	RangeOf: "من %d إلى %d", OneVoice: "صوت لكل شخص", EqualWeight: "وزن متساو", AsProfile: "نصاب اللقاء",
	Quorums: map[string]string{"half": "نصف المجلس على الأقل", "majority": "أكثر من نصف المجلس", "two-thirds": "ثلثا المجلس"},
	Needs:   "%s: %d؛ الحاضرون %d", NoInverse: "لا شيء", DefaultCriteria: []string{"الأثر", "قابلية الإنجاز"},
	Quality:    []string{"مرفوض", "غير كاف", "مقبول", "مستحسن", "حسن", "حسن جدا"},
	Priority:   []string{"ليست أولوية", "أولوية ضعيفة", "أولوية متوسطة", "أولوية", "أولوية قصوى"},
	Seven:      []string{"مرفوض", "غير كاف", "مقبول", "مستحسن", "حسن", "حسن جدا", "ممتاز"},
	NotSplit:   "في إحدى الهيئات أقل من خمسة أشخاص: بوزن متساو تعرف أصواتها. ستكون النتيجة بصوت لكل شخص.",
	BadWeights: "وزن لكل معيار، بالأرقام، وليست كلها صفرا.", ManyByHand: "%d خيارا للترتيب: فوق 12 لا يقدر عليه أحد على الورق.",
	Grid: "الشبكة", Cell: "الخانة %d من %d", Empty: "المسافة: خانة فارغة", Pass: "دوركم. ↑↓ للاختيار، ←→ أو رقم للمنح، ⏎ يودع الورقة.",
	PassTo: "مرروا الحاسوب إلى الشخص التالي ثم ⏎.", Thanks: "أودعت الورقة. شكرا.", PassOpinion: "السهم الأيسر مع، الأيمن ضد",
	HandsHow: map[string]string{
		"opinion": "مع، ضد، دون رأي: 12 3 2 ⏎", "approval": "الأيدي المرفوعة: 12 ⏎", "consent": "الاعتراضات: 2 ⏎", "copeland": "الأول ثم الثاني: 12 9 ⏎",
	},
	HandsAt: "%d من %d", HandsDone: "عد كل شيء: ⏎ يغلق نهائيا.", Pair: "%d ضد %d",
	Signing: "التوقيعات", SignHow: "←→ للتصحيح أو اكتبوا الرقم، و⏎ يحفظ",
	SecondOn: "قراءة ثانية", SecondIs: "%s: القراءة الثانية %d من %d", SecondSame: "المجاميع نفسها", SecondDiffer: "المجاميع مختلفة",
	OverSigned: "%s: أوراق أكثر من التوقيعات. أعيدوا العد أو صححوا التوقيعات أو ألغوا.", Emptied: "أفرغ الصندوق: ابدؤوا من الأوراق من جديد.",
	Annul: "إلغاء هذا التصويت دون فرز. لماذا؟ (جملة واحدة)", Annulled: "ألغي %s: أتلفت الأوراق دون فرز",
	AnnulSure:  "الإلغاء نهائي: تتلف الأوراق دون فرز. ⏎ مرة أخرى للإلغاء، Esc للرجوع.",
	RunoffAsk:  "الحسم بين الخيارات %s: نقط كل شخص %d. ⏎ يفتح التصويت، Esc يرجع.",
	RoundAsk:   "دورة ثانية باللائحة والقواعد نفسها: تقول النتيجة ما تغير. ⏎ يفتحها، Esc يرجع.",
	RecountAsk: "النتيجة موضع نزاع: يعاد كل شيء من الأوراق ويحتفظ بالحسابين. ⏎ يبدأ، Esc يرجع.",
	Quadrant:   "الخريطة", Low: "%s: ضعيف", High: "%s: قوي", Corner: "أثره قوي وإنجازه صعب: ماذا يلزم ليصير الخيار %d ممكنا؟",
}

var voteMethodsEN = VoteMethods{
	Middle: "the ballot in the middle", NoObjection: "no objection", WonOf: "duels won: %s of %d", BordaAt: "Borda %d",
	EntryAt: "entry %d", AlsoPopular: "among the most supported too", OnlyPopular: "among the most supported only",
	RankBefore: "rank before: %d", Equal: "colleges of equal weight",
	Menu: "Choose the method", Others: "other methods",
	Uses: map[string]string{
		"dots": "bring 20 to 35 options down to 6 or 8", "ngt": "a list and a first order", "criteria": "compare 4 to 8 axes, criterion by criterion",
		"judgment": "3 to 7 wordings, a grade each", "opinion": "one proposal or a few, yes or no", "consent": "adopt, unless somebody objects",
		"ranking": "up to 12 options, from first to last", "copeland": "two by two, by hands or on paper",
		"phragmen": "so that each group has its share", "hundred": "100 points, all given", "approval": "one voice to as many as one likes",
	},
	Hows: map[string]string{
		"ngt": "7 first, then 3, then 12", "criteria": "a row for each option: 4, 5, 2, then 3, nothing, 1",
		"judgment": "the grade of each option in order; a dot: none", "ranking": "7 first, 3 and 12 equal, then 1",
		"consent": "objection to 2 and 5; +: no objection", "phragmen": "one voice for 3, 7 and 12", "hundred": "40 points for 3, 60 for 7",
	},
	Top: "Ranks", Scale: "Grades", Ungraded: "Ungraded", Range: "Scale", Criteria: "Criteria", CriteriaAR: "In Arabic", Weights: "Weights", Inverse: "Inverted",
	Colleges: "Colleges", Quorum: "Quorum", TopEach: "%d a person", Worst: "counts as the worst", Refuse: "ballot refused",
	RangeOf: "from %d to %d", OneVoice: "one person, one voice", EqualWeight: "equal weight", AsProfile: "that of the retreat",
	Quorums: map[string]string{"half": "half of the board at least", "majority": "more than half of the board", "two-thirds": "two thirds of the board"},
	Needs:   "%s: %d; present %d", NoInverse: "none", DefaultCriteria: []string{"Effect", "Feasibility"},
	Quality:    []string{"Reject", "Poor", "Passable", "Fairly good", "Good", "Very good"},
	Priority:   []string{"No priority", "Low priority", "Some priority", "Priority", "High priority"},
	Seven:      []string{"Reject", "Poor", "Passable", "Fairly good", "Good", "Very good", "Excellent"},
	NotSplit:   "A college has fewer than five people: at equal weight its votes could be guessed. The result would be one person, one voice.",
	BadWeights: "One weight a criterion, in numbers, not all 0.", ManyByHand: "%d options to put in order: beyond 12 nobody can on paper.",
	Grid: "Grid", Cell: "cell %d of %d", Empty: "space: empty cell", Pass: "Your turn. ↑↓ choose, ←→ or a digit give, ⏎ hands the ballot in.",
	PassTo: "Pass the laptop to the next person, then ⏎.", Thanks: "Your ballot is in. Thank you.", PassOpinion: "→ for, ← against",
	HandsHow: map[string]string{
		"opinion": "for against no-opinion: 12 3 2 ⏎", "approval": "raised hands: 12 ⏎", "consent": "objections: 2 ⏎", "copeland": "the first, the second: 12 9 ⏎",
	},
	HandsAt: "%d of %d", HandsDone: "All is counted: ⏎ closes for good.", Pair: "%d against %d",
	Signing: "Signatures", SignHow: "←→ correct, a digit writes it, ⏎ keeps",
	SecondOn: "second reading", SecondIs: "%s: read again %d of %d", SecondSame: "same totals", SecondDiffer: "totals differ",
	OverSigned: "%s: more ballots than signatures. Count again, correct the signatures or annul.", Emptied: "The urn is empty: begin again from the papers.",
	Annul: "Annul this poll without counting. Why? (one sentence)", Annulled: "%s is annulled: the ballots are destroyed uncounted",
	AnnulSure:  "Annulling is final: the ballots are destroyed uncounted. ⏎ again to annul, Esc to go back.",
	RunoffAsk:  "Run-off between options %s: points of each person, %d. ⏎ opens it, Esc goes back.",
	RoundAsk:   "Second round, same list, same rules: the result will say what has changed. ⏎ opens it, Esc goes back.",
	RecountAsk: "Contested result: type all papers in again. Both tallies are kept. ⏎ begins, Esc goes back.",
	Quadrant:   "Map", Low: "%s: low", High: "%s: high", Corner: "Strong and hard: what would make %d feasible?",
}

var voteMoreFR = VoteMore{
	Methods: "Toutes les méthodes", Sign: "Signatures", Second: "Seconde lecture", First: "Première lecture", Empty: "Tout recompter", Annul: "Annuler le vote",
	Hands: "À main levée", Laptop: "Passer l'ordinateur", Cells: "Saisir par cases", Line: "Saisir en ligne", NextCell: "Case",
	Runoff: "Départager", Round: "Deuxième tour", Recount: "Dépouiller à nouveau", Quadrant: "Carte", Go: "Ouvrir", Plus: "Donner", Change: "Corriger", Pick: "Prendre cette méthode", Print: "Imprimer les bulletins",
}

var voteMoreAR = VoteMore{
	Methods: "كل الطرق", Sign: "التوقيعات", Second: "قراءة ثانية", First: "القراءة الأولى", Empty: "إعادة العد من الأوراق", Annul: "إلغاء التصويت",
	Hands: "برفع الأيدي", Laptop: "تمرير الحاسوب", Cells: "الإدخال بالخانات", Line: "الإدخال بالسطر", NextCell: "الخانة",
	Runoff: "الحسم", Round: "دورة ثانية", Recount: "منازعة: فرز جديد", Quadrant: "الخريطة", Go: "فتح", Plus: "منح", Change: "تصحيح", Pick: "اعتماد هذه الطريقة", Print: "طبع أوراق التصويت",
}

var voteMoreEN = VoteMore{
	Methods: "All methods", Sign: "Signatures", Second: "Second reading", First: "First reading", Empty: "Count anew", Annul: "Annul the poll",
	Hands: "Show of hands", Laptop: "Pass the laptop", Cells: "Enter by cells", Line: "Enter by line", NextCell: "Cell",
	Runoff: "Run-off", Round: "Second round", Recount: "Contested: count again", Quadrant: "Map", Go: "Open", Plus: "Give", Change: "Correct", Pick: "Take this method", Print: "Print the ballots",
}
