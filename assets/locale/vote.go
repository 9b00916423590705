package locale

// Vote are the words of its screen.
type Vote struct {
	Count     Plural // how many polls there are
	OpenNow   string // %s is the poll that takes ballots
	None      string // no poll yet: what to do
	Preparing string // where one is, for the frame line
	Entering  string // %s is the poll
	Unasked   string // stands for a question that nobody wrote
	Sheet     VoteSheet
	Entry     VoteEntry
	Result    VoteResult
	Do        VoteActions
	Methods   VoteMethods
	More      VoteMore
}

// VoteSheet are the words of the sheet on which a poll is prepared.
type VoteSheet struct {
	QuestionFR, QuestionAR, Kind, Options, Method string
	Points, Most, Cut, Nature, Electorate         string
	DefaultQuestion                               string // %s is a kind in the plural
	Marked                                        string // %d options of %d
	Hundred                                       string // the method of a hundred points
	PointsEach, MostEach, NoCut                   string // %d
	Advice, Board                                 string // what the vote is worth
	Nobody                                        string // nobody was marked present
	Morning, Afternoon                            string // %d is the day
	NoFrench, NoArabic                            Plural // options without words in a language
	TooFew                                        string // nothing to put to the vote: what to do
	Fixed                                         string // the options of a poll prepared before
	Ready                                         string // what opening does
	Ballot                                        string // the heading of the list of options
}

// VoteEntry are the words of the urn, for the typist and for the room.
type VoteEntry struct {
	Of          string // %d people present
	Ballots     Plural // the unit beside the figure, without it
	Ballot      string // %d is the number of the ballot being typed
	Urn         string
	RoomSees    string // %s is all that the room sees
	Count       Plural // %d ballots
	OfPresent   string // %s ballots of %d people present
	PointsLeft  Plural
	Blank, Void string // in the echo of the last ballot
	LastBallot  string
	Accepted    string // before the first ballot
	TakenBack   string
	NothingBack string
	OneAtATime  string // a paste of several lines was refused
	Close       string
	CloseHint   string
	Missing     Plural // asks why fewer ballots than people came back
	Sure        string // the close is final
	HowTo       string // the heading of the grammar
	DotsHow     string
	OnePointHow string // of few points
	OpinionHow  string
	ApprovalHow string
	BlankHow    string
	VoidHow     string
	UrnHow      string
	BackHow     string
	Refused     string // what happens to a wrong ballot
	Opened      string // %s is the poll
	Closed      string // %s
}

// VoteResult are the words of a counted poll.
type VoteResult struct {
	Tie                  string // ex æquo
	CutLine              Plural // how many the room wanted to retain
	TieLine              string // %d places, %d options
	Ranks                string // before the ranks by college
	DifferHead           string
	Backers              Plural // ballots that gave the option anything
	For, Against, Pass   string
	Points, Approvals    Plural
	Scale                string // %d points a sign
	BlankN, VoidN        Plural
	Cast                 Plural
	Retained             string
	RetainedN            Plural // said after retaining
	NothingMarked        string
	Present, Ballots     string // labels of the side
	Rule, Quorum, Nature string
	Missing              string
	QuorumOf             string // %d needed, %d there
	Reached, NotReached  string
	PointsRule           string // %d points, %d at most
	Why                  string // the heading of the working
	WhyDots              string // %d points, %d at most
	WhyOpinion           string
	WhyApproval          string
	WhyOther             string
	WhyTie               string
	WhyCut               string // %d
	WhyPapers            string // %d cast, %d blank, %d void
	WhySplit, WhyNoSplit string
	Number               string // %d: the number on the ballot
}

// VoteActions are the commands of the screen.
type VoteActions struct {
	Open, New, Withdraw                       string
	OpenPoll, Write, Change, Choose, Keep     string
	Accept, Mark, All, Back                   string
	NextBallot, Blank, Void, TakeBack, Urn    string
	Close, Confirm                            string
	Retain, TieAll, Decide, Why, Alone, Leave string
}

var voteFR = Vote{
	Methods: voteMethodsFR, More: voteMoreFR,
	Count: Plural{One: "%d vote", Other: "%d votes"}, OpenNow: "%s ouvert",
	None: "Aucun vote. + en prépare un avec ce qui a été noté.", Preparing: "préparer", Entering: "%s saisie",
	Unasked: "sans question",
	Sheet: VoteSheet{
		QuestionFR: "Question", QuestionAR: "En arabe", Kind: "Sorte", Options: "Options", Method: "Méthode",
		Points: "Points", Most: "Au plus", Cut: "Retenir", Nature: "Nature", Electorate: "Présents",
		DefaultQuestion: "Que retenir parmi les %s ?", Marked: "%d sur %d", Hundred: "100 points à répartir",
		PointsEach: "%d par personne", MostEach: "%d sur une option", NoCut: "sans seuil",
		Advice: "avis", Board: "délibération du CA", Nobody: "personne n'est pointé : aucune limite",
		Morning: "jour %d, matin", Afternoon: "jour %d, après-midi",
		NoFrench: Plural{One: "%d option sans texte français", Other: "%d options sans texte français"},
		NoArabic: Plural{One: "%d option sans texte arabe", Other: "%d options sans texte arabe"},
		TooFew:   "Il faut deux éléments à départager : ←→ une autre sorte, ou 3 pour en noter.",
		Fixed:    "%d, déjà numérotées", Ready: "Ouvrir fige la liste : les numéros ne changent plus.", Ballot: "Bulletin",
	},
	Entry: VoteEntry{
		Of: "sur %d", Ballots: Plural{One: "bulletin", Other: "bulletins"}, Ballot: "Bulletin %d", Urn: "urne",
		RoomSees: "La salle voit seulement %s", Count: Plural{One: "%d bulletin", Other: "%d bulletins"}, OfPresent: "%s / %d présents",
		PointsLeft: Plural{One: "reste %d point", Other: "reste %d points"}, Blank: "blanc", Void: "nul",
		LastBallot: "Dernier bulletin", Accepted: "Tapez le premier bulletin, puis ⏎.",
		TakenBack: "Le dernier bulletin est repris", NothingBack: "Aucun bulletin à reprendre depuis l'ouverture du programme",
		OneAtATime: "Un bulletin par ligne : collez-les un à un",
		Close:      "Clore le vote", CloseHint: "compter, puis détruire les bulletins",
		Missing: Plural{One: "%d bulletin non remis. Pourquoi ? (une phrase)", Other: "%d bulletins non remis. Pourquoi ? (une phrase)"},
		Sure:    "Clore est définitif : tout est compté, les bulletins détruits. ⏎ encore pour clore, Esc pour revenir.",
		HowTo:   "Saisir un bulletin", DotsHow: "deux points au 3, un au 7, un au 12", OnePointHow: "un point au 3", OpinionHow: "pour 1, contre 2, sans avis sur 3",
		ApprovalHow: "une voix à 3, à 7 et à 12", BlankHow: "bulletin blanc", VoidHow: "bulletin nul", UrnHow: "changer d'urne, ligne vide",
		BackHow: "reprendre le dernier", Refused: "Un bulletin erroné est refusé en entier : la ligne reste, la règle s'affiche, rien n'est compté.",
		Opened: "%s est ouvert : la liste est figée", Closed: "%s est clos : les bulletins sont comptés et détruits",
	},
	Result: VoteResult{
		Tie: "ex æquo", CutLine: Plural{One: "seuil : %d à retenir", Other: "seuil : %d à retenir"},
		TieLine: "égalité au seuil : places %d, options %d", Ranks: "rangs",
		DifferHead: "Ce qui nous sépare", Backers: Plural{One: "%d bulletin", Other: "%d bulletins"},
		For: "pour", Against: "contre", Pass: "sans avis", Points: Plural{One: "%d point", Other: "%d points"},
		Approvals: Plural{One: "%d voix", Other: "%d voix"}, Scale: "1 signe = %d points",
		BlankN: Plural{One: "%d blanc", Other: "%d blancs"}, VoidN: Plural{One: "%d nul", Other: "%d nuls"},
		Cast: Plural{One: "%d exprimé", Other: "%d exprimés"}, Retained: "retenue",
		RetainedN:     Plural{One: "%d option retenue", Other: "%d options retenues"},
		NothingMarked: "Rien n'est marqué : Espace marque ce que la salle retient",
		Present:       "Présents", Ballots: "Bulletins", Rule: "Règle", Quorum: "Quorum", Nature: "Nature", Missing: "Non remis",
		QuorumOf: "%d requis, %d présents", Reached: "atteint", NotReached: "non atteint : avis",
		PointsRule: "%d points, %d au plus sur une option", Why: "Pourquoi cet ordre",
		WhyDots:     "Chaque personne avait %d points à donner, %d au plus sur une option. On additionne les points de chaque option et on range de la plus grande somme à la plus petite.",
		WhyOpinion:  "Sur chaque option, chaque bulletin dit pour, contre, sans avis, ou ne dit rien. On range par les pour moins les contre ; à différence égale, l'option qui a le plus de pour passe devant. Les sans avis ne déplacent rien, et restent écrits.",
		WhyApproval: "Chaque bulletin donne une voix à autant d'options qu'il veut. On range par le nombre de voix.",
		WhyOther:    "Cette méthode ne range pas les options par une somme : elles restent dans l'ordre du bulletin.",
		WhyTie:      "Deux options au même compte ont le même rang : rien ne les départage, ni l'ordre ni le hasard. Quand l'égalité tombe sur le seuil, la salle tranche.",
		WhyCut:      "La salle voulait en retenir %d.",
		WhyPapers:   "Bulletins exprimés : %d ; blancs : %d ; nuls : %d. Les blancs et les nuls ne donnent rien à personne.",
		WhySplit:    "◆ marque les options que les collèges voient autrement : 15 points d'écart dans leur part, 3 rangs d'écart, ou dans les trois premières d'un seul.",
		WhyNoSplit:  "Le détail par collège n'est pas gardé : un collège a moins de cinq bulletins, on devinerait ses votes.",
		Number:      "Option %d",
	},
	Do: VoteActions{
		Open: "Ouvrir", New: "Préparer un vote", Withdraw: "Retirer", OpenPoll: "Ouvrir le vote", Write: "Écrire", Change: "Changer",
		Choose: "Choisir les options", Keep: "Garder sans ouvrir", Accept: "Garder le texte", Mark: "Marquer", All: "Toutes ou aucune", Back: "Fiche",
		NextBallot: "Suivant", Blank: "Blanc", Void: "Nul", TakeBack: "Reprendre", Urn: "Urne", Close: "Clore", Confirm: "Clore pour de bon",
		Retain: "Retenir", TieAll: "Ex æquo : tous, aucun", Decide: "Décider", Why: "Pourquoi ?", Alone: "Seule à l'écran", Leave: "Liste des votes",
	},
}

var voteAR = Vote{
	Methods: voteMethodsAR, More: voteMoreAR,
	Count: Plural{Zero: "لا تصويت", One: "تصويت واحد", Two: "تصويتان", Few: "%d تصويتات", Many: "%d تصويتا", Other: "%d تصويت"}, OpenNow: "%s مفتوح",
	None: "لا تصويت بعد. + يحضر تصويتا على ما دون.", Preparing: "تحضير", Entering: "%s إدخال الأوراق",
	Unasked: "دون سؤال",
	Sheet: VoteSheet{
		QuestionFR: "بالفرنسية", QuestionAR: "السؤال", Kind: "النوع", Options: "الخيارات", Method: "الطريقة",
		Points: "النقط", Most: "الحد", Cut: "الاحتفاظ", Nature: "الطبيعة", Electorate: "الحاضرون",
		DefaultQuestion: "ماذا نعتمد من بين %s؟", Marked: "%d من %d", Hundred: "100 نقطة للتوزيع",
		PointsEach: "%d لكل شخص", MostEach: "%d على خيار واحد", NoCut: "دون عتبة",
		Advice: "استشاري", Board: "تقريري (المجلس)", Nobody: "لم يسجل حضور أحد: لا حد للأوراق",
		Morning: "اليوم %d، صباحا", Afternoon: "اليوم %d، بعد الزوال",
		NoFrench: Plural{Zero: "كل الخيارات بالفرنسية", One: "خيار واحد دون نص فرنسي", Two: "خياران دون نص فرنسي", Few: "%d خيارات دون نص فرنسي", Many: "%d خيارا دون نص فرنسي", Other: "%d خيار دون نص فرنسي"},
		NoArabic: Plural{Zero: "كل الخيارات بالعربية", One: "خيار واحد دون نص عربي", Two: "خياران دون نص عربي", Few: "%d خيارات دون نص عربي", Many: "%d خيارا دون نص عربي", Other: "%d خيار دون نص عربي"},
		TooFew:   "يلزم عنصران على الأقل: ←→ لنوع آخر، أو 3 للتدوين.",
		Fixed:    "%d، مرقمة من قبل", Ready: "الفتح يجمد اللائحة: لا تتغير الأرقام بعده.", Ballot: "ورقة التصويت",
	},
	Entry: VoteEntry{
		Of: "من %d", Ballots: Plural{Zero: "ورقة", One: "ورقة", Two: "ورقتان", Few: "أوراق", Many: "ورقة", Other: "ورقة"}, Ballot: "الورقة %d", Urn: "الصندوق",
		RoomSees: "لا ترى القاعة إلا: %s", Count: Plural{Zero: "لا أوراق", One: "ورقة واحدة", Two: "ورقتان", Few: "%d أوراق", Many: "%d ورقة", Other: "%d ورقة"}, OfPresent: "%s، والحاضرون %d",
		PointsLeft: Plural{Zero: "لم تبق نقط", One: "بقيت نقطة واحدة", Two: "بقيت نقطتان", Few: "بقيت %d نقط", Many: "بقيت %d نقطة", Other: "بقيت %d نقطة"}, Blank: "بيضاء", Void: "ملغاة",
		LastBallot: "آخر ورقة", Accepted: "اكتبوا الورقة الأولى ثم ⏎.",
		TakenBack: "استرجعت آخر ورقة", NothingBack: "لا ورقة تسترجع منذ فتح البرنامج",
		OneAtATime: "ورقة واحدة في السطر: ألصقوها واحدة واحدة",
		Close:      "إغلاق التصويت", CloseHint: "فرز الأوراق ثم إتلافها",
		Missing: Plural{Zero: "لا ورقة ناقصة", One: "ورقة واحدة لم تسلم. لماذا؟ (جملة واحدة)", Two: "ورقتان لم تسلما. لماذا؟ (جملة واحدة)", Few: "%d أوراق لم تسلم. لماذا؟ (جملة واحدة)", Many: "%d ورقة لم تسلم. لماذا؟ (جملة واحدة)", Other: "%d ورقة لم تسلم. لماذا؟ (جملة واحدة)"},
		Sure:    "الإغلاق نهائي: تفرز الأوراق ثم تتلف. ⏎ مرة أخرى للإغلاق، Esc للرجوع.",
		HowTo:   "إدخال ورقة", DotsHow: "نقطتان للخيار 3، نقطة للخيار 7 ونقطة للخيار 12", OnePointHow: "نقطة للخيار 3", OpinionHow: "مع 1، ضد 2، دون رأي في 3",
		ApprovalHow: "صوت لكل من 3 و7 و12", BlankHow: "ورقة بيضاء", VoidHow: "ورقة ملغاة", UrnHow: "تغيير الصندوق، والسطر فارغ",
		BackHow: "استرجاع آخر ورقة", Refused: "الورقة الخاطئة ترفض كاملة: يبقى السطر وتظهر القاعدة ولا يحسب شيء.",
		Opened: "فتح %s: اللائحة مجمدة", Closed: "أغلق %s: فرزت الأوراق وأتلفت",
	},
	Result: VoteResult{
		Tie: "متعادلة", CutLine: Plural{Zero: "العتبة: %d", One: "العتبة: خيار واحد", Two: "العتبة: خياران", Few: "العتبة: %d خيارات", Many: "العتبة: %d خيارا", Other: "العتبة: %d خيار"},
		TieLine: "تعادل عند العتبة: أماكن %d، خيارات %d؛ الحسم لكم", Ranks: "الرتب",
		DifferHead: "ما يفرق بيننا", Backers: Plural{Zero: "لا ورقة", One: "ورقة واحدة", Two: "ورقتان", Few: "%d أوراق", Many: "%d ورقة", Other: "%d ورقة"},
		For: "مع", Against: "ضد", Pass: "دون رأي", Points: Plural{Zero: "لا نقطة", One: "نقطة واحدة", Two: "نقطتان", Few: "%d نقط", Many: "%d نقطة", Other: "%d نقطة"},
		Approvals: Plural{Zero: "لا صوت", One: "صوت واحد", Two: "صوتان", Few: "%d أصوات", Many: "%d صوتا", Other: "%d صوت"}, Scale: "العلامة = %d نقط",
		BlankN: Plural{Zero: "لا ورقة بيضاء", One: "ورقة بيضاء", Two: "ورقتان بيضاوان", Few: "%d أوراق بيضاء", Many: "%d ورقة بيضاء", Other: "%d ورقة بيضاء"},
		VoidN:  Plural{Zero: "لا ورقة ملغاة", One: "ورقة ملغاة", Two: "ورقتان ملغاتان", Few: "%d أوراق ملغاة", Many: "%d ورقة ملغاة", Other: "%d ورقة ملغاة"},
		Cast:   Plural{Zero: "لا ورقة معبر عنها", One: "ورقة معبر عنها", Two: "ورقتان معبر عنهما", Few: "%d أوراق معبر عنها", Many: "%d ورقة معبرا عنها", Other: "%d ورقة معبر عنها"}, Retained: "محتفظ به",
		RetainedN:     Plural{Zero: "لم يحتفظ بأي خيار", One: "احتفظ بخيار واحد", Two: "احتفظ بخيارين", Few: "احتفظ بـ%d خيارات", Many: "احتفظ بـ%d خيارا", Other: "احتفظ بـ%d خيار"},
		NothingMarked: "لم يحدد شيء: المسافة تحدد ما تحتفظ به القاعة",
		Present:       "الحاضرون", Ballots: "الأوراق", Rule: "القاعدة", Quorum: "النصاب", Nature: "الطبيعة", Missing: "لم تسلم",
		QuorumOf: "المطلوب %d، الحاضرون %d", Reached: "مكتمل", NotReached: "غير مكتمل: رأي استشاري",
		PointsRule: "النقط %d، والحد %d على خيار واحد", Why: "لماذا هذا الترتيب",
		WhyDots:     "كان لكل شخص عدد من النقط: %d، على ألا تتجاوز %d على خيار واحد. تجمع نقط كل خيار وترتب الخيارات من أكبر مجموع إلى أصغره.",
		WhyOpinion:  "في كل خيار تقول كل ورقة: مع، أو ضد، أو دون رأي، أو لا تقول شيئا. ترتب الخيارات بعدد «مع» ناقص عدد «ضد»؛ وعند تساوي الفرق يتقدم من له «مع» أكثر. ولا يغير «دون رأي» الترتيب، ويبقى مكتوبا.",
		WhyApproval: "تمنح كل ورقة صوتا لكل خيار تريده. ترتب الخيارات بعدد الأصوات.",
		WhyOther:    "هذه الطريقة لا ترتب الخيارات بمجموع واحد: تبقى على ترتيب ورقة التصويت.",
		WhyTie:      "لخيارين متساويين رتبة واحدة: لا يفصل بينهما ترتيب ولا قرعة. وإذا وقع التعادل عند العتبة فالقاعة تحسم.",
		WhyCut:      "عدد ما أرادت القاعة الاحتفاظ به: %d.",
		WhyPapers:   "الأوراق المعبر عنها: %d؛ البيضاء: %d؛ الملغاة: %d. البيضاء والملغاة لا تمنح أحدا شيئا.",
		WhySplit:    "العلامة ◆ تدل على خيار تختلف فيه فئات المشاركين: فرق 15 نقطة في الحصة، أو ثلاث رتب، أو ضمن الثلاثة الأوائل عند فئة واحدة فقط.",
		WhyNoSplit:  "لا يحتفظ بالتفصيل حسب فئات المشاركين: لإحداها أقل من خمس أوراق، فقد تعرف أصواتها.",
		Number:      "الخيار %d",
	},
	Do: VoteActions{
		Open: "فتح", New: "تحضير تصويت", Withdraw: "سحب", OpenPoll: "فتح التصويت", Write: "كتابة", Change: "تغيير",
		Choose: "اختيار الخيارات", Keep: "حفظ دون فتح", Accept: "حفظ النص", Mark: "تحديد", All: "الكل أو لا شيء", Back: "البطاقة",
		NextBallot: "التالية", Blank: "بيضاء", Void: "ملغاة", TakeBack: "استرجاع", Urn: "الصندوق", Close: "إغلاق", Confirm: "إغلاق نهائي",
		Retain: "احتفاظ", TieAll: "التعادل: الكل أو لا شيء", Decide: "قرار", Why: "لماذا؟", Alone: "وحده على الشاشة", Leave: "لائحة التصويتات",
	},
}

var voteEN = Vote{
	Methods: voteMethodsEN, More: voteMoreEN,
	Count: Plural{One: "%d poll", Other: "%d polls"}, OpenNow: "%s open",
	None: "No poll yet. + prepares one from what was noted.", Preparing: "prepare", Entering: "%s entry",
	Unasked: "no question",
	Sheet: VoteSheet{
		QuestionFR: "In French", QuestionAR: "In Arabic", Kind: "Kind", Options: "Options", Method: "Method",
		Points: "Points", Most: "At most", Cut: "Retain", Nature: "Nature", Electorate: "Present",
		DefaultQuestion: "Which of the %s do we retain?", Marked: "%d of %d", Hundred: "100 points to share",
		PointsEach: "%d each", MostEach: "%d on one option", NoCut: "no cut",
		Advice: "advice", Board: "decided by the board", Nobody: "nobody is marked present: no limit",
		Morning: "day %d, morning", Afternoon: "day %d, afternoon",
		NoFrench: Plural{One: "%d option without French", Other: "%d options without French"},
		NoArabic: Plural{One: "%d option without Arabic", Other: "%d options without Arabic"},
		TooFew:   "Two items are needed to choose from: ←→ another kind, or 3 to note some.",
		Fixed:    "%d, numbered already", Ready: "Opening freezes the list: numbers never change.", Ballot: "Ballot",
	},
	Entry: VoteEntry{
		Of: "of %d", Ballots: Plural{One: "ballot", Other: "ballots"}, Ballot: "Ballot %d", Urn: "urn",
		RoomSees: "The room sees only %s", Count: Plural{One: "%d ballot", Other: "%d ballots"}, OfPresent: "%s / %d present",
		PointsLeft: Plural{One: "%d point left", Other: "%d points left"}, Blank: "blank", Void: "void",
		LastBallot: "Last ballot", Accepted: "Type the first ballot, then ⏎.",
		TakenBack: "The last ballot is taken back", NothingBack: "No ballot of this run of the program to take back",
		OneAtATime: "One ballot a line: paste them one by one",
		Close:      "Close the poll", CloseHint: "count, then destroy the ballots",
		Missing: Plural{One: "%d ballot did not come back. Why? (one sentence)", Other: "%d ballots did not come back. Why? (one sentence)"},
		Sure:    "Closing is final: all is counted, the ballots destroyed. ⏎ again to close, Esc to go back.",
		HowTo:   "Typing a ballot", DotsHow: "two points for 3, one for 7, one for 12", OnePointHow: "one point for 3", OpinionHow: "for 1, against 2, no opinion on 3",
		ApprovalHow: "one voice for 3, 7 and 12", BlankHow: "blank ballot", VoidHow: "void ballot", UrnHow: "change the urn, line empty",
		BackHow: "take the last one back", Refused: "A wrong ballot is refused whole: the line stays, the rule shows, nothing is counted.",
		Opened: "%s is open: the list is frozen", Closed: "%s is closed: the ballots are counted and destroyed",
	},
	Result: VoteResult{
		Tie: "tied", CutLine: Plural{One: "cut: %d to retain", Other: "cut: %d to retain"},
		TieLine: "tie at the cut: places %d, options %d", Ranks: "ranks",
		DifferHead: "What sets us apart", Backers: Plural{One: "%d ballot", Other: "%d ballots"},
		For: "for", Against: "against", Pass: "no opinion", Points: Plural{One: "%d point", Other: "%d points"},
		Approvals: Plural{One: "%d voice", Other: "%d voices"}, Scale: "1 sign = %d points",
		BlankN: Plural{One: "%d blank", Other: "%d blank"}, VoidN: Plural{One: "%d void", Other: "%d void"},
		Cast: Plural{One: "%d cast", Other: "%d cast"}, Retained: "retained",
		RetainedN:     Plural{One: "%d option retained", Other: "%d options retained"},
		NothingMarked: "Nothing is marked: Space marks what the room retains",
		Present:       "Present", Ballots: "Ballots", Rule: "Rule", Quorum: "Quorum", Nature: "Nature", Missing: "Missing",
		QuorumOf: "%d needed, %d present", Reached: "reached", NotReached: "not reached: advice",
		PointsRule: "%d points, at most %d on one option", Why: "Why this order",
		WhyDots:     "Each person had %d points to give, at most %d on one option. The points of each option are added up, and options are ranked from the greatest sum to the smallest.",
		WhyOpinion:  "On each option each ballot says for, against, no opinion, or nothing. Options are ranked by votes for minus votes against; with equal differences, the one with more votes for comes first. No opinion moves nothing, and stays on record.",
		WhyApproval: "Each ballot gives one voice to as many options as it likes. Options are ranked by their number of voices.",
		WhyOther:    "This method does not order options by one sum: they stay in the order of the ballot.",
		WhyTie:      "Two options with the same count have the same rank: nothing tells them apart, neither order nor chance. When a tie falls on the cut, the room decides.",
		WhyCut:      "The room wanted to retain %d.",
		WhyPapers:   "Ballots cast: %d; blank: %d; void: %d. Blank and void ballots give nothing to anybody.",
		WhySplit:    "◆ marks options that the colleges see differently: 15 points between their shares, 3 ranks, or among the first three of one only.",
		WhyNoSplit:  "Counts by college are not kept: one college has fewer than five ballots, and its votes could be guessed.",
		Number:      "Option %d",
	},
	Do: VoteActions{
		Open: "Open", New: "Prepare a poll", Withdraw: "Withdraw", OpenPoll: "Open the poll", Write: "Write", Change: "Change",
		Choose: "Choose the options", Keep: "Keep without opening", Accept: "Keep the text", Mark: "Mark", All: "All or none", Back: "Sheet",
		NextBallot: "Next", Blank: "Blank", Void: "Void", TakeBack: "Take back", Urn: "Urn", Close: "Close", Confirm: "Close for good",
		Retain: "Retain", TieAll: "Tie: all or none", Decide: "Decide", Why: "Why?", Alone: "Alone on screen", Leave: "List of polls",
	},
}
