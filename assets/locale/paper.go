package locale

// Paper are the words of printed ballots. A ballot holds both languages.
type Paper struct {
	Title, Short  string
	Board, Staff  string            // the colleges with the colour of their paper
	Other         string            // %s college
	HowMany       string            // heading of the first page
	Print         string            // how to print and hand out
	Copies        string            // %s college, %d people, %d copies of each order
	RowOrder      string            // %d of %d
	Do            map[string]string // what to write, by tally.Method and "hundred"; %d where the rule has a number
	Mark          string            // column: what is written
	Objection     string
	BlankHow      string
	Stub          string
	Numbers, Grid string // generic ballots
	TallySheet    string
	TallyHow      string
	Strokes       string // column
	Sum           string
	Handed        string // rows: handed in, blank, void, signatures
	BlankN, VoidN string
	Signatures    string
	Tellers       string // two people of different colleges
}

var paperFR = Paper{
	Title: "Bulletins de vote", Short: "Bulletin", Board: "CA, papier bleu", Staff: "Équipe, papier jaune", Other: "%s, papier blanc",
	HowMany: "À imprimer", Print: "Un bulletin par personne, sur le papier de son collège. Les numéros sont les mêmes partout ; seul l'ordre des lignes change. Le talon se détache et se compte, sans nom.",
	Copies: "%s : %d personnes, %d exemplaires de chaque ordre", RowOrder: "ordre %d sur %d",
	Do: map[string]string{
		"dots": "Donnez %d points, %d au plus sur une option.", "hundred": "Répartissez 100 points, tous.", "ngt": "Rangez vos %d premières options : 1 pour la meilleure.",
		"judgment": "Cochez une mention par option.", "criteria": "Notez chaque option de %d à %d, critère par critère.", "opinion": "Cochez pour, contre ou sans avis.",
		"approval": "Cochez autant d'options que vous voulez.", "phragmen": "Cochez autant d'options que vous voulez.", "consent": "Cochez seulement ce à quoi vous vous opposez.",
		"ranking": "Rangez les options : 1 pour la meilleure ; ex æquo permis.", "copeland": "Rangez les options : 1 pour la meilleure ; ex æquo permis.",
	},
	Mark: "Votre choix", Objection: "Objection", BlankHow: "Un bulletin sans rien est un bulletin blanc. Ne signez pas.",
	Stub: "Talon à détacher avant de déposer : n° ________", Numbers: "Bulletin à numéros", Grid: "Bulletin à grille",
	TallySheet: "Feuille de dépouillement", TallyHow: "Deux scrutateurs de collèges différents : l'un lit, l'autre note un trait par voix.",
	Strokes: "Traits", Sum: "Total", Handed: "Bulletins remis", BlankN: "Blancs", VoidN: "Nuls", Signatures: "Signatures", Tellers: "Scrutateurs (signatures)",
}

var paperAR = Paper{
	Title: "أوراق التصويت", Short: "ورقة تصويت", Board: "المجلس، ورق أزرق", Staff: "الفريق، ورق أصفر", Other: "%s، ورق أبيض",
	HowMany: "للطبع", Print: "ورقة لكل شخص على ورق هيئته. الأرقام هي نفسها في كل الأوراق، وترتيب الأسطر وحده يتغير. تنزع القسيمة وتعد دون اسم.",
	Copies: "%s: الأشخاص %d، والنسخ من كل ترتيب %d", RowOrder: "الترتيب %d من %d",
	Do: map[string]string{
		"dots": "امنحوا %d نقط، والحد %d على خيار واحد.", "hundred": "وزعوا 100 نقطة كلها.", "ngt": "رتبوا خياراتكم الأولى (%d): 1 للأفضل.",
		"judgment": "ضعوا علامة على تقدير واحد لكل خيار.", "criteria": "نقطوا كل خيار من %d إلى %d معيارا بعد معيار.", "opinion": "ضعوا علامة: مع أو ضد أو دون رأي.",
		"approval": "ضعوا علامة على ما تريدون من الخيارات.", "phragmen": "ضعوا علامة على ما تريدون من الخيارات.", "consent": "ضعوا علامة فقط على ما تعترضون عليه.",
		"ranking": "رتبوا الخيارات: 1 للأفضل، والتعادل مسموح.", "copeland": "رتبوا الخيارات: 1 للأفضل، والتعادل مسموح.",
	},
	Mark: "اختياركم", Objection: "اعتراض", BlankHow: "الورقة دون أي علامة ورقة بيضاء. لا توقعوا.",
	Stub: "قسيمة تنزع قبل الإيداع: رقم ________", Numbers: "ورقة بالأرقام", Grid: "ورقة بالشبكة",
	TallySheet: "ورقة الفرز", TallyHow: "فارزان من هيئتين مختلفتين: أحدهما يقرأ والآخر يضع خطا لكل صوت.",
	Strokes: "الخطوط", Sum: "المجموع", Handed: "الأوراق المسلمة", BlankN: "البيضاء", VoidN: "الملغاة", Signatures: "التوقيعات", Tellers: "الفارزان (التوقيع)",
}

var paperEN = Paper{
	Title: "Ballots", Short: "Ballot", Board: "Board, blue paper", Staff: "Staff, yellow paper", Other: "%s, white paper",
	HowMany: "To print", Print: "One ballot a person, on the paper of their college. Numbers are the same everywhere; only the order of the rows changes. The stub is torn off and counted, without a name.",
	Copies: "%s: %d people, %d copies of each order", RowOrder: "order %d of %d",
	Do: map[string]string{
		"dots": "Give %d points, at most %d on one option.", "hundred": "Share out 100 points, all of them.", "ngt": "Put your first %d options in order: 1 for the best.",
		"judgment": "Tick one grade for each option.", "criteria": "Rate each option from %d to %d, criterion by criterion.", "opinion": "Tick for, against or no opinion.",
		"approval": "Tick as many options as you like.", "phragmen": "Tick as many options as you like.", "consent": "Tick only what you object to.",
		"ranking": "Put the options in order: 1 for the best; ties are allowed.", "copeland": "Put the options in order: 1 for the best; ties are allowed.",
	},
	Mark: "Your choice", Objection: "Objection", BlankHow: "A ballot without a mark is blank. Do not sign.",
	Stub: "Stub, torn off before the urn: no. ________", Numbers: "Ballot of numbers", Grid: "Ballot of a grid",
	TallySheet: "Tally sheet", TallyHow: "Two tellers of different colleges: one reads, the other draws a stroke a voice.",
	Strokes: "Strokes", Sum: "Total", Handed: "Handed in", BlankN: "Blank", VoidN: "Void", Signatures: "Signatures", Tellers: "Tellers (signatures)",
}
