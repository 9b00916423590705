package locale

// Verdict are the sentences that say why a vote came out as it did, on the screen and in
// documents. Options are named by their numbers on the ballot.
type Verdict struct {
	Of          string // %d: an option by its number
	NGT         string // %d longest list, %d points of the first
	Hundred     string // %d points, all to be given
	Judgment    string
	JudgmentTie string
	Separated   string // %d medians removed, %s one option, %s its grade, %s another, %s its grade
	Missing     Plural
	AllGraded   string
	Criteria    string // %d lowest, %d highest rating
	Weights     string // %s: criteria with their weights
	Inverted    string // %s criterion, %d rating, %d what it becomes
	Abstained   string
	Robust      string // nothing retained moves under other weights
	Fragile     string // %s: the shifts
	Shift       string // %s criterion, %s change, %s options that come first
	OnlyWeights string // sensitivity is limited to what was kept
	Divided     string // %s: cells on which people are far apart
	Order       string
	Winner      string // %s
	Cycle       string // %s: the circle, %s: the first option
	Beats       string // %s, %s
	BordaSees   string
	BordaOther  string // %s: who is first there
	Duels       string
	Provisional string // %d duels held, %d there are
	Balanced    string
	Popular     string // %s options, %d people served, %d ballots
	Picked      string // %s options, %d people served, %d ballots
	SamePick    string
	New         Plural // supporters who had nothing chosen before
	Consent     string
	Free        string // %s: options without objection
	Contested   string // %s
	AllFree     string
	Equal       string // colleges weigh the same
	NotEqual    string // they should have, and may not be told apart
	Sways       string // the other rule of colleges takes others
	Agreement   string // %s value, %s word
	Strengths   [4]string
	Accord      string    // %s college, %s college, %s words, %s value
	Accords     [4]string // same order, close, no link, opposite
	Apart       string    // heading: read these first
	ApartAsk    string    // the question to the room
	GapPoints   Plural    // points between the shares
	Hands       string
	Unreturned  Plural
	Reread      Plural            // read twice, with the same totals
	Again       map[string]string // by session.Again; %s is the poll before
	Changed     string            // %s option, %d rank before, %d rank now
	Unchanged   string
	Counts      string // heading of the table of counts
	Mean, Score string // columns
	Wins        string
	Borda       string
	Place       string
	Median      string
	NoScore     string
	Electorate  string // %s colleges with the people who signed
	QuorumMet   string // %d needed, %d there
	QuorumNot   string
	Result      string // before the options
}

var verdictFR = Verdict{
	Of:          "n° %d",
	NGT:         "Chaque personne a rangé au plus %d options. La première reçoit %d points, la suivante un de moins, et ainsi de suite ; ce qui n'est pas cité ne reçoit rien. On additionne.",
	Hundred:     "Chaque personne avait %d points à répartir, tous. On additionne les points de chaque option.",
	Judgment:    "Chaque bulletin donne une mention à chaque option. On range ses mentions de la meilleure à la moins bonne : celle du milieu est sa mention majoritaire. Au moins la moitié de la salle donne cette mention ou mieux.",
	JudgmentTie: "À mention égale, on retire à chaque option un bulletin du milieu, puis encore un, jusqu'à ce que deux options diffèrent.",
	Separated:   "Même mention : après %d bulletins du milieu retirés, %s est à « %s » et %s à « %s ».",
	Missing:     Plural{One: "%d mention manquait : elle compte comme la plus basse.", Other: "%d mentions manquaient : elles comptent comme la plus basse."},
	AllGraded:   "Un bulletin devait donner une mention à chaque option.",
	Criteria:    "Chaque personne a noté les options de %d à %d, critère par critère. On fait la moyenne de chaque critère, puis la moyenne des critères selon leur poids.",
	Weights:     "Poids fixés avant le vote : %s.",
	Inverted:    "%s : une note haute y est mauvaise, elle est retournée (%d devient %d).",
	Abstained:   "Une case vide ne compte pas ; une option que personne n'a notée sur un critère n'est pas classée.",
	Robust:      "Solidité : quand on change un poids de 10 ou de 20 %, ce qui vient en tête reste le même.",
	Fragile:     "Solidité : le résultat dépend des poids. %s.",
	Shift:       "%s à %s : en tête %s",
	OnlyWeights: "Seuls les poids peuvent être rejoués : les notes de chacun ont été détruites.",
	Divided:     "À débattre, les notes y sont très écartées : %s.",
	Order:       "Chaque bulletin range les options. Pour chaque paire on compte combien de bulletins mettent l'une devant l'autre ; les options non citées sont dernières, à égalité.",
	Winner:      "En duel, %s l'emporte contre chacune des autres.",
	Cycle:       "Pas de vainqueur évident : %s. La méthode Schulze retient %s : sa plus forte défaite est la plus faible.",
	Beats:       "%s bat %s", BordaSees: "Le compte de Borda, des points selon la place, met la même option en tête.",
	BordaOther:  "Le compte de Borda, des points selon la place, met %s en tête : les deux lectures sont montrées.",
	Duels:       "Les options sont comparées deux à deux. Un duel gagné vaut 1, un duel égal ½ ; on range par duels gagnés.",
	Provisional: "%d duels tenus sur %d : le classement est provisoire.",
	Balanced:    "Chaque personne gagne à la même vitesse ; une option coûte 1. La première dont les soutiens réunissent 1 entre, et leur bourse retombe à zéro. Ainsi chaque groupe reçoit sa part.",
	Popular:     "Les plus soutenues : %s. %d personnes sur %d y ont au moins un de leurs choix.",
	Picked:      "Sélection équilibrée : %s. %d personnes sur %d y ont au moins un de leurs choix.",
	SamePick:    "Les deux listes sont les mêmes.",
	New:         Plural{One: "%d soutien n'avait encore rien obtenu", Other: "%d soutiens n'avaient encore rien obtenu"},
	Consent:     "Chaque bulletin nomme les options auxquelles il s'oppose. Une objection n'est pas un vote contre : c'est une invitation à amender.",
	Free:        "Sans objection : %s.", Contested: "À amender avant de décider : %s.", AllFree: "Aucune objection : tout est adopté.",
	Equal:     "Règle des collèges : chaque collège pèse autant que les autres, quel que soit son nombre.",
	NotEqual:  "Les collèges devaient peser autant, mais l'un a moins de cinq bulletins : une personne, une voix.",
	Sways:     "L'autre règle (une personne une voix, ou collèges à poids égal) mettrait d'autres options devant : à dire avant de décider.",
	Agreement: "Accord entre les bulletins : %[2]s (W de Kendall %[1]s ; mots d'usage, seuils 0,3, 0,5 et 0,7).",
	Strengths: [4]string{"faible", "modéré", "bon", "fort"},
	Accord:    "%s et %s : %s (tau-b %s)",
	Accords:   [4]string{"presque le même ordre", "des ordres proches", "des ordres sans lien", "des ordres opposés"},
	Apart:     "Ce qui nous sépare", ApartAsk: "Que voit un collège que l'autre ne voit pas ?",
	GapPoints:  Plural{One: "%d point d'écart", Other: "%d points d'écart"},
	Hands:      "Vote à main levée : les mains ont été comptées.",
	Unreturned: Plural{One: "%d bulletin non remis", Other: "%d bulletins non remis"},
	Reread:     Plural{One: "%d bulletin relu, mêmes totaux", Other: "%d bulletins relus, mêmes totaux"},
	Again: map[string]string{
		"runoff": "Départage de %s entre les ex æquo", "round": "Deuxième tour de %s sur la même liste",
		"recount": "Nouveau dépouillement de %s : les deux comptes sont gardés",
	},
	Changed: "%s : rang %d, avant %d", Unchanged: "Aucun rang n'a changé.",
	Counts: "Le compte", Mean: "moyenne", Score: "note", Wins: "duels gagnés", Borda: "Borda", Place: "entrée", Median: "mention",
	NoScore: "non classée", Electorate: "Ont signé : %s.", QuorumMet: "Quorum : %d requis, %d présents, atteint.",
	QuorumNot: "Quorum : %d requis, %d présents, non atteint : c'est un avis.", Result: "Résultat",
}

var verdictAR = Verdict{
	Of:          "الخيار %d",
	NGT:         "رتب كل شخص %d خيارات على الأكثر. للأول %d نقط، وللتالي أقل بنقطة، وهكذا؛ وما لم يذكر لا نقط له. ثم تجمع النقط.",
	Hundred:     "كان لكل شخص %d نقطة توزع كلها. تجمع نقط كل خيار.",
	Judgment:    "تعطي كل ورقة تقديرا لكل خيار. ترتب تقديراته من الأحسن إلى الأضعف، والذي في الوسط هو تقدير الأغلبية: نصف الحاضرين على الأقل منحوه أو أحسن منه.",
	JudgmentTie: "عند تساوي التقدير تسحب من كل خيار ورقة الوسط، ثم أخرى، إلى أن يختلف الخياران.",
	Separated:   "التقدير نفسه: بعد سحب %d من أوراق الوسط، %s في «%s» و%s في «%s».",
	Missing:     Plural{Zero: "لا تقدير ناقص.", One: "تقدير واحد ناقص: يحسب كالأدنى.", Two: "تقديران ناقصان: يحسبان كالأدنى.", Few: "%d تقديرات ناقصة: تحسب كالأدنى.", Many: "%d تقديرا ناقصا: تحسب كالأدنى.", Other: "%d تقدير ناقص: تحسب كالأدنى."},
	AllGraded:   "كان على كل ورقة أن تعطي تقديرا لكل خيار.",
	Criteria:    "نقط كل شخص الخيارات من %d إلى %d معيارا بعد معيار. يحسب معدل كل معيار، ثم معدل المعايير حسب أوزانها.",
	Weights:     "أوزان حددت قبل التصويت: %s.",
	Inverted:    "%s: النقطة العالية فيه سيئة، فتقلب (%d تصبح %d).",
	Abstained:   "الخانة الفارغة لا تحسب، والخيار الذي لم ينقطه أحد في معيار لا يرتب.",
	Robust:      "الصلابة: عند تغيير وزن بنسبة 10 أو 20% يبقى ما في المقدمة كما هو.",
	Fragile:     "الصلابة: النتيجة رهينة بالأوزان. %s.",
	Shift:       "%s عند %s: في المقدمة %s",
	OnlyWeights: "لا يمكن أن يعاد إلا حساب الأوزان: نقط كل شخص أتلفت.",
	Divided:     "للنقاش، النقط فيه متباعدة جدا: %s.",
	Order:       "ترتب كل ورقة الخيارات. لكل زوج نعد الأوراق التي تضع أحدهما قبل الآخر؛ وما لم يذكر يأتي أخيرا بالتساوي.",
	Winner:      "في المواجهات يتغلب %s على كل الخيارات الأخرى.",
	Cycle:       "لا فائز واضحا: %s. تعتمد طريقة شولتز %s لأن أقوى هزائمه هي الأضعف.",
	Beats:       "%s يتغلب على %s", BordaSees: "حساب بوردا، نقط حسب الرتبة، يضع الخيار نفسه في المقدمة.",
	BordaOther:  "حساب بوردا، نقط حسب الرتبة، يضع %s في المقدمة: تعرض القراءتان معا.",
	Duels:       "تقارن الخيارات اثنين اثنين. المواجهة الرابحة بنقطة والمتعادلة بنصف، والترتيب حسب المواجهات الرابحة.",
	Provisional: "أجريت %d مواجهات من %d: الترتيب مؤقت.",
	Balanced:    "يكسب كل شخص بالسرعة نفسها وثمن الخيار 1. أول خيار يجمع مساندوه 1 يدخل وتعود أرصدتهم إلى الصفر. هكذا تأخذ كل مجموعة نصيبها.",
	Popular:     "الأكثر مساندة: %s. %d من %d لهم فيها خيار واحد على الأقل.",
	Picked:      "الاختيار المتوازن: %s. %d من %d لهم فيه خيار واحد على الأقل.",
	SamePick:    "اللائحتان متطابقتان.",
	New:         Plural{Zero: "كل المساندين نالوا شيئا من قبل", One: "مساند واحد لم ينل شيئا بعد", Two: "مساندان لم ينالا شيئا بعد", Few: "%d مساندين لم ينالوا شيئا بعد", Many: "%d مساندا لم ينالوا شيئا بعد", Other: "%d مساند لم ينالوا شيئا بعد"},
	Consent:     "تسمي كل ورقة الخيارات التي تعترض عليها. الاعتراض ليس تصويتا ضدها: هو دعوة إلى التعديل.",
	Free:        "دون اعتراض: %s.", Contested: "تعدل قبل القرار: %s.", AllFree: "لا اعتراض: اعتمد كل شيء.",
	Equal:     "قاعدة الهيئات: لكل هيئة الوزن نفسه مهما كان عددها.",
	NotEqual:  "كان على الهيئات أن تتساوى وزنا، لكن لإحداها أقل من خمس أوراق: صوت واحد لكل شخص.",
	Sways:     "القاعدة الأخرى (صوت لكل شخص، أو وزن متساو للهيئات) تقدم خيارات أخرى: يقال ذلك قبل القرار.",
	Agreement: "الاتفاق بين الأوراق: %[2]s (W كندال %[1]s؛ كلمات متداولة، العتبات 0.3 و0.5 و0.7).",
	Strengths: [4]string{"ضعيف", "متوسط", "جيد", "قوي"},
	Accord:    "%s و%s: %s (tau-b %s)",
	Accords:   [4]string{"الترتيب نفسه تقريبا", "ترتيبان متقاربان", "ترتيبان بلا صلة", "ترتيبان متعاكسان"},
	Apart:     "ما يفرق بيننا", ApartAsk: "ما الذي تراه هيئة ولا تراه الأخرى؟",
	GapPoints:  Plural{Zero: "لا فرق", One: "الفرق نقطة واحدة", Two: "الفرق نقطتان", Few: "الفرق %d نقط", Many: "الفرق %d نقطة", Other: "الفرق %d نقطة"},
	Hands:      "تصويت برفع الأيدي: عدت الأيدي.",
	Unreturned: Plural{Zero: "كل الأوراق سلمت", One: "ورقة واحدة لم تسلم", Two: "ورقتان لم تسلما", Few: "%d أوراق لم تسلم", Many: "%d ورقة لم تسلم", Other: "%d ورقة لم تسلم"},
	Reread:     Plural{Zero: "لم تعد القراءة", One: "أعيدت قراءة ورقة واحدة، المجاميع نفسها", Two: "أعيدت قراءة ورقتين، المجاميع نفسها", Few: "أعيدت قراءة %d أوراق، المجاميع نفسها", Many: "أعيدت قراءة %d ورقة، المجاميع نفسها", Other: "أعيدت قراءة %d ورقة، المجاميع نفسها"},
	Again: map[string]string{
		"runoff": "حسم %s بين المتعادلين", "round": "دورة ثانية بعد %s على اللائحة نفسها",
		"recount": "فرز جديد بعد %s: يحتفظ بالحسابين",
	},
	Changed: "%s: الرتبة %d، وكانت %d", Unchanged: "لم تتغير أي رتبة.",
	Counts: "الحساب", Mean: "المعدل", Score: "النقطة", Wins: "مواجهات رابحة", Borda: "بوردا", Place: "الدخول", Median: "التقدير",
	NoScore: "غير مرتب", Electorate: "الموقعون: %s.", QuorumMet: "النصاب: المطلوب %d، الحاضرون %d، مكتمل.",
	QuorumNot: "النصاب: المطلوب %d، الحاضرون %d، غير مكتمل: رأي استشاري.", Result: "النتيجة",
}

var verdictEN = Verdict{
	Of:          "no. %d",
	NGT:         "Each person put at most %d options in order. The first gets %d points, the next one less, and so on; what is not named gets nothing. The points are added up.",
	Hundred:     "Each person had %d points to share out, all of them. The points of each option are added up.",
	Judgment:    "Each ballot gives each option a grade. Its grades are lined up from the best to the worst: the one in the middle is its majority grade. At least half of the room gives this grade or a better one.",
	JudgmentTie: "With equal grades one ballot of the middle is taken away from each option, then another, until two options differ.",
	Separated:   "Same grade: after %d ballots of the middle are taken away, %s is at \"%s\" and %s at \"%s\".",
	Missing:     Plural{One: "%d grade was missing: it counts as the worst.", Other: "%d grades were missing: they count as the worst."},
	AllGraded:   "A ballot had to grade every option.",
	Criteria:    "Each person rated the options from %d to %d, criterion by criterion. Each criterion has its mean, then the criteria are averaged by their weights.",
	Weights:     "Weights fixed before the vote: %s.",
	Inverted:    "%s: a high rating is bad there and is turned round (%d becomes %d).",
	Abstained:   "An empty cell does not count; an option that nobody rated on a criterion is not ranked.",
	Robust:      "Robustness: when a weight moves by 10 or 20 %, what comes first stays the same.",
	Fragile:     "Robustness: the result leans on the weights. %s.",
	Shift:       "%s at %s: first %s",
	OnlyWeights: "Only weights can be played again: the ratings of each person were destroyed.",
	Divided:     "To be talked about, ratings are far apart: %s.",
	Order:       "Each ballot puts the options in order. For each pair we count how many ballots place one before the other; options left out are tied last.",
	Winner:      "In duels %s beats every other option.",
	Cycle:       "No clear winner: %s. The Schulze method takes %s: its strongest defeat is the weakest.",
	Beats:       "%s beats %s", BordaSees: "The Borda count, points by place, has the same option first.",
	BordaOther:  "The Borda count, points by place, has %s first: both readings are shown.",
	Duels:       "Options are compared two by two. A duel won is worth 1, a tied one ½; the order is by duels won.",
	Provisional: "%d duels of %d were held: the order is provisional.",
	Balanced:    "Everybody earns at the same speed; an option costs 1. The first whose supporters hold 1 together comes in, and their purses return to zero. So each group gets its share.",
	Popular:     "Most supported: %s. %d people of %d have at least one of their choices there.",
	Picked:      "Balanced selection: %s. %d people of %d have at least one of their choices there.",
	SamePick:    "Both lists are the same.",
	New:         Plural{One: "%d supporter had nothing yet", Other: "%d supporters had nothing yet"},
	Consent:     "Each ballot names the options that it objects to. An objection is no vote against: it is an invitation to amend.",
	Free:        "Without objection: %s.", Contested: "To amend before deciding: %s.", AllFree: "No objection: all is adopted.",
	Equal:     "Rule of colleges: each college weighs as much as the others, whatever its number.",
	NotEqual:  "Colleges should have weighed the same, but one has fewer than five ballots: one person, one voice.",
	Sways:     "The other rule (one person one voice, or colleges of equal weight) would put other options first: say so before deciding.",
	Agreement: "Agreement among the ballots: %[2]s (Kendall's W %[1]s; customary words, thresholds 0.3, 0.5 and 0.7).",
	Strengths: [4]string{"weak", "moderate", "good", "strong"},
	Accord:    "%s and %s: %s (tau-b %s)",
	Accords:   [4]string{"nearly the same order", "close orders", "orders without a link", "opposite orders"},
	Apart:     "What sets us apart", ApartAsk: "What does one college see that the other does not?",
	GapPoints:  Plural{One: "%d point apart", Other: "%d points apart"},
	Hands:      "Show of hands: hands were counted.",
	Unreturned: Plural{One: "%d ballot not handed in", Other: "%d ballots not handed in"},
	Reread:     Plural{One: "%d ballot read twice, same totals", Other: "%d ballots read twice, same totals"},
	Again: map[string]string{
		"runoff": "Run-off of %s among the tied", "round": "Second round of %s on the same list",
		"recount": "New count of %s: both tallies are kept",
	},
	Changed: "%s: rank %d, before %d", Unchanged: "No rank has changed.",
	Counts: "The count", Mean: "mean", Score: "score", Wins: "duels won", Borda: "Borda", Place: "entry", Median: "grade",
	NoScore: "not ranked", Electorate: "Signed: %s.", QuorumMet: "Quorum: %d needed, %d present, reached.",
	QuorumNot: "Quorum: %d needed, %d present, not reached: this is advice.", Result: "Result",
}
