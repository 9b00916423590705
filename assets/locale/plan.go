package locale

// Plan are the words of its screen.
type Plan struct {
	Parted

	AxesN, MeasuresN       Plural
	Attach                 string
	AttachTo               string // heading of the list in which things are attached to a finding
	Strengths              map[string]string
	Priorities, StepStates map[string]string
	FindingFact            string
	NotPublishable         string
	Publishable            string

	Quadrants             map[string]string // in the plural, by kind of idea
	OpenQuadrant, AddIdea string
	EmptyQuadrant         string

	Columns                     string // the command that changes the columns of the matrix
	ByAxis, ByChallenge         string
	Voices                      string // ⏎ on a cell
	Legend                      string
	AskSilence                  string // %s perspective, %s axis: nobody spoke
	WriteSilence                string // the command
	NoColumns                   string
	VoicesOf                    string // %s, %s
	Views                       map[string]string
	Move, Longer, Shorter, Next string // of the calendar
	Running                     string // measures under way
	NoDate                      string
	Crowded                     string // %s quarter, %d measures, %d owners
	Quarter                     string // %d, %d
	NoObjective                 string
	Without                     string // heading of what belongs to no axis
	Undated, Sum, Days          string
	Gap                         string // %s objective, %s its sheet, %s its measures
	Currency                    string
	Assumes                     string
	Weight                      string
	Levels                      map[string]string
	Cells                       Plural // %d empty cells
	Complete                    string
	Loose                       map[string]string
	NoLoose                     string
	Counts                      string // %d used, %d merged, %d not retained, %d captured
}

// shelf is base with the words that agree with an item.
func (base Shelf) with(open, empty string) *Shelf {
	base.New, base.Empty = open, empty
	return &base
}

var (
	planShelfFR = Shelf{
		OpenSheet: "ouvrir la fiche", Alone: "Plein écran", All: "Toute la liste", NextOne: "Fiche suivante",
		Candidates: "À quoi c'est relié", NoText: "texte à écrire", Withdraw: "Retirer",
	}
	planShelfAR = Shelf{
		OpenSheet: "فتح البطاقة", Alone: "ملء الشاشة", All: "اللائحة كلها", NextOne: "البطاقة الموالية",
		Candidates: "بماذا يرتبط", NoText: "نص للكتابة", Withdraw: "سحب",
	}
	planShelfEN = Shelf{
		OpenSheet: "open the sheet", Alone: "Full screen", All: "The whole list", NextOne: "Next sheet",
		Candidates: "What it is linked to", NoText: "text to write", Withdraw: "Withdraw",
	}
)

var planFR = Plan{
	Parted: Parted{
		Title: "Le plan, partie par partie",
		Parts: map[string]string{
			"findings": "Constats", "swot": "AFOM", "vision": "Vision, mission, valeurs", "challenges": "Défis", "axes": "Axes",
			"matrix": "Perspectives", "measures": "Mesures et calendrier", "means": "Ressources", "risks": "Risques",
			"triggers": "Déclencheurs", "monitoring": "Suivi", "results": "Cadre de résultats",
			"advice": "Recommandations", "steps": "90 jours", "reviews": "Gouvernance du suivi", "loose": "Sans lien",
		},
		Shelves: map[string]*Shelf{
			"findings":   planShelfFR.with("nouveau constat", "Pas encore de constat. + en écrit un ; « halqa import --as findings » en reprend d'un CSV."),
			"challenges": planShelfFR.with("nouveau défi", "Pas encore de défi. + en note un, et sa fiche le relie à ses constats."),
			"axes":       planShelfFR.with("nouvel axe", "Pas encore d'axe. + en nomme un : puis la phrase du changement, la décision et l'origine."),
			"measures":   planShelfFR.with("nouvelle mesure", "Pas encore de mesure. + en ajoute une ; ←→ la placent dans le calendrier."),
			"risks":      planShelfFR.with("nouveau risque", "Pas encore de risque. + en note un : sa probabilité, sa gravité, son signe, sa parade."),
			"triggers":   planShelfFR.with("nouveau déclencheur", "Pas encore de déclencheur : qu'est-ce qui ferait rouvrir le plan ? + en note un."),
			"advice":     planShelfFR.with("nouvelle recommandation", "Pas encore de recommandation. + en écrit une ; sans destinataire elle ne sort pas."),
			"steps":      planShelfFR.with("nouvelle action", "Rien pour les 90 jours. + ajoute une action, avec qui et quand."),
			"reviews":    planShelfFR.with("nouvelle instance", "Qui suit le plan, et à quel rythme ? + ajoute une instance."),
		},
	},
	AxesN: Plural{One: "%d axe", Other: "%d axes"}, MeasuresN: Plural{One: "%d mesure", Other: "%d mesures"},

	Attach:   "Relier à un défi",
	AttachTo: "Ce qui s'appuie dessus", Strengths: map[string]string{"strong": "forte", "medium": "moyenne", "weak": "faible"},
	Priorities:  map[string]string{"high": "haute", "medium": "moyenne", "low": "basse"},
	StepStates:  map[string]string{"todo": "à faire", "doing": "en cours", "done": "fait"},
	FindingFact: "fait", NotPublishable: "non publiable", Publishable: "publiable",
	Quadrants:    map[string]string{"strength": "Atouts", "weakness": "Faiblesses", "opportunity": "Opportunités", "threat": "Menaces"},
	OpenQuadrant: "lire", AddIdea: "En noter", EmptyQuadrant: "rien encore",
	Columns: "Axes ou défis", ByAxis: "par axe", ByChallenge: "par défi", Voices: "les voix",
	Legend:       "● 3 voix et plus   ◐ 1 ou 2   ○ aucune   · expliquée",
	AskSilence:   "%s et %s : personne ne l'a encore dit. Qui peut répondre, ou quelle phrase assumera ce vide ?",
	WriteSilence: "Écrire la phrase", NoColumns: "La matrice attend des axes ou des défis.", VoicesOf: "%s, %s",
	Views: map[string]string{"board": "CA", "team": "Équipe", "partners": "Partenaires", "people": "Pers. concernées"},
	Move:  "déplacer", Longer: "Allonger", Shorter: "Raccourcir", Next: "Années suivantes", Running: "Mesures en cours", NoDate: "sans date",
	Crowded: "%s : %d mesures à la fois pour %d responsables", Quarter: "T%d %d", NoObjective: "sans objectif",
	Without: "Sans axe", Undated: "sans date", Sum: "Total", Days: "jours-p.",
	Gap:      "%s : la fiche dit %s, ses mesures %s",
	Currency: "MAD", Assumes: "Hypothèses", Weight: "poids %d",
	Levels:   map[string]string{"impact": "Impact", "effect": "Effets", "output": "Produits"},
	Cells:    Plural{One: "%d case vide", Other: "%d cases vides"},
	Complete: "Aucune case vide.",
	Loose: map[string]string{
		"unused": "Constats que rien ne reprend", "finding": "Sans constat derrière", "decision": "Axes sans décision", "origin": "Sans origine",
		"axis": "Sans axe", "measure": "Objectifs sans mesure", "objective": "Mesures sans objectif",
	},
	NoLoose: "Tout est relié.", Counts: "Idées : %d utilisées + %d fusionnées + %d non retenues = %d captées",
}

var planAR = Plan{
	Parted: Parted{
		Title: "المخطط جزءا جزءا",
		Parts: map[string]string{
			"findings": "الاستنتاجات", "swot": "نقاط القوة والضعف", "vision": "الرؤية والرسالة والقيم", "challenges": "التحديات", "axes": "المحاور",
			"matrix": "وجهات النظر", "measures": "التدابير والجدول الزمني", "means": "الموارد", "risks": "المخاطر",
			"triggers": "دوافع المراجعة", "monitoring": "التتبع", "results": "إطار النتائج",
			"advice": "التوصيات", "steps": "90 يوما", "reviews": "حكامة التتبع", "loose": "دون رابط",
		},
		Shelves: map[string]*Shelf{
			"findings":   planShelfAR.with("استنتاج جديد", "لا استنتاج بعد. + يكتب استنتاجا، و«halqa import --as findings» يستورده من CSV."),
			"challenges": planShelfAR.with("تحد جديد", "لا تحدي بعد. + يدون تحديا، وبطاقته تربطه باستنتاجاته."),
			"axes":       planShelfAR.with("محور جديد", "لا محور بعد. + يسمي محورا، ثم جملة التغيير والقرار والأصل."),
			"measures":   planShelfAR.with("تدبير جديد", "لا تدبير بعد. + يضيف تدبيرا، و←→ يضعانه في الجدول الزمني."),
			"risks":      planShelfAR.with("خطر جديد", "لا خطر بعد. + يدون خطرا: احتماله وخطورته وإشارته والرد عليه."),
			"triggers":   planShelfAR.with("دافع جديد", "لا دافع بعد: ما الذي يعيد فتح المخطط؟ + يدون دافعا."),
			"advice":     planShelfAR.with("توصية جديدة", "لا توصية بعد. + يكتب توصية، ولا تصدر دون موجه إليه."),
			"steps":      planShelfAR.with("عمل جديد", "لا شيء لتسعين يوما. + يضيف عملا: من ومتى."),
			"reviews":    planShelfAR.with("جهة جديدة", "من يتتبع المخطط وبأي وتيرة؟ + يضيف جهة."),
		},
	},
	AxesN:     Plural{Zero: "لا محور", One: "محور واحد", Two: "محوران", Few: "%d محاور", Many: "%d محورا", Other: "%d محور"},
	MeasuresN: Plural{Zero: "لا تدبير", One: "تدبير واحد", Two: "تدبيران", Few: "%d تدابير", Many: "%d تدبيرا", Other: "%d تدبير"},

	Attach:   "ربط بتحد",
	AttachTo: "ما يبنى عليه", Strengths: map[string]string{"strong": "قوي", "medium": "متوسط", "weak": "ضعيف"},
	Priorities:  map[string]string{"high": "عالية", "medium": "متوسطة", "low": "منخفضة"},
	StepStates:  map[string]string{"todo": "للإنجاز", "doing": "قيد الإنجاز", "done": "منجز"},
	FindingFact: "معطى", NotPublishable: "غير قابل للنشر", Publishable: "قابل للنشر",
	Quadrants:    map[string]string{"strength": "نقاط القوة", "weakness": "نقاط الضعف", "opportunity": "الفرص", "threat": "التهديدات"},
	OpenQuadrant: "قراءة", AddIdea: "تدوين", EmptyQuadrant: "لا شيء بعد",
	Columns: "محاور أو تحديات", ByAxis: "حسب المحور", ByChallenge: "حسب التحدي", Voices: "الأصوات",
	Legend:       "● ثلاثة أصوات فأكثر   ◐ واحد أو اثنان   ○ لا أحد   · معللة",
	AskSilence:   "%s و%s: لم يتكلم أحد بعد. من يجيب، أو أي جملة تعلل هذا الفراغ؟",
	WriteSilence: "كتابة الجملة", NoColumns: "تنتظر المصفوفة محاور أو تحديات.", VoicesOf: "%s، %s",
	Views: map[string]string{"board": "المجلس", "team": "الفريق", "partners": "الشركاء", "people": "الأشخاص المعنيون"},
	Move:  "نقل", Longer: "تمديد", Shorter: "تقصير", Next: "السنوات التالية", Running: "تدابير جارية", NoDate: "دون تاريخ",
	Crowded: "%s: %d تدابير في آن واحد لعدد %d من المسؤولين", Quarter: "الربع %d، %d", NoObjective: "دون هدف",
	Without: "دون محور", Undated: "دون تاريخ", Sum: "مجموع", Days: "أيام",
	Gap:      "%s: تقول البطاقة %s وتقول تدابيره %s",
	Currency: "درهم", Assumes: "الفرضيات", Weight: "الوزن %d",
	Levels:   map[string]string{"impact": "الأثر", "effect": "النتائج", "output": "المخرجات"},
	Cells:    Plural{Zero: "لا خانة فارغة", One: "خانة فارغة", Two: "خانتان فارغتان", Few: "%d خانات فارغة", Many: "%d خانة فارغة", Other: "%d خانة فارغة"},
	Complete: "لا خانة فارغة.",
	Loose: map[string]string{
		"unused": "استنتاجات لم تستعمل", "finding": "دون استنتاج وراءها", "decision": "محاور دون قرار", "origin": "دون أصل",
		"axis": "دون محور", "measure": "أهداف دون تدبير", "objective": "تدابير دون هدف",
	},
	NoLoose: "كل شيء مرتبط.", Counts: "الأفكار: %d مستعملة + %d مدمجة + %d غير معتمدة = %d مدونة",
}

var planEN = Plan{
	Parted: Parted{
		Title: "The plan, part by part",
		Parts: map[string]string{
			"findings": "Findings", "swot": "SWOT", "vision": "Vision, mission, values", "challenges": "Challenges", "axes": "Axes",
			"matrix": "Perspectives", "measures": "Measures and calendar", "means": "Means", "risks": "Risks",
			"triggers": "Triggers", "monitoring": "Monitoring", "results": "Results framework",
			"advice": "Recommendations", "steps": "90 days", "reviews": "Governance", "loose": "Loose ends",
		},
		Shelves: map[string]*Shelf{
			"findings":   planShelfEN.with("new finding", "No finding yet. + writes one; \"halqa import --as findings\" takes them from a CSV."),
			"challenges": planShelfEN.with("new challenge", "No challenge yet. + notes one, and its sheet links it to its findings."),
			"axes":       planShelfEN.with("new axis", "No axis yet. + names one: then the sentence of change, the decision and the origin."),
			"measures":   planShelfEN.with("new measure", "No measure yet. + adds one; ←→ place it in the calendar."),
			"risks":      planShelfEN.with("new risk", "No risk yet. + notes one: probability, impact, sign, response."),
			"triggers":   planShelfEN.with("new trigger", "No trigger yet: what would reopen the plan? + notes one."),
			"advice":     planShelfEN.with("new recommendation", "No recommendation yet. + writes one; without an addressee it never leaves."),
			"steps":      planShelfEN.with("new step", "Nothing for the 90 days. + adds a step, with who and when."),
			"reviews":    planShelfEN.with("new body", "Who follows the plan up, and how often? + adds a body."),
		},
	},
	AxesN: Plural{One: "%d axis", Other: "%d axes"}, MeasuresN: Plural{One: "%d measure", Other: "%d measures"},

	Attach:   "Link to a challenge",
	AttachTo: "What rests on it", Strengths: map[string]string{"strong": "strong", "medium": "medium", "weak": "weak"},
	Priorities:  map[string]string{"high": "high", "medium": "medium", "low": "low"},
	StepStates:  map[string]string{"todo": "to do", "doing": "under way", "done": "done"},
	FindingFact: "fact", NotPublishable: "not publishable", Publishable: "publishable",
	Quadrants:    map[string]string{"strength": "Strengths", "weakness": "Weaknesses", "opportunity": "Opportunities", "threat": "Threats"},
	OpenQuadrant: "read", AddIdea: "Note one", EmptyQuadrant: "nothing yet",
	Columns: "Axes or challenges", ByAxis: "by axis", ByChallenge: "by challenge", Voices: "the voices",
	Legend:       "● 3 voices and more   ◐ 1 or 2   ○ none   · explained",
	AskSilence:   "%s and %s: nobody has said it yet. Who can answer, or which sentence stands for this gap?",
	WriteSilence: "Write the sentence", NoColumns: "The matrix waits for axes or challenges.", VoicesOf: "%s, %s",
	Views: map[string]string{"board": "Board", "team": "Staff", "partners": "Partners", "people": "People concerned"},
	Move:  "move", Longer: "Lengthen", Shorter: "Shorten", Next: "Next years", Running: "Measures running", NoDate: "no date",
	Crowded: "%s: %d measures at once for %d owners", Quarter: "Q%d %d", NoObjective: "no objective",
	Without: "No axis", Undated: "no date", Sum: "Total", Days: "p.-days",
	Gap:      "%s: its sheet says %s, its measures %s",
	Currency: "MAD", Assumes: "Assumptions", Weight: "weight %d",
	Levels:   map[string]string{"impact": "Impact", "effect": "Effects", "output": "Outputs"},
	Cells:    Plural{One: "%d empty cell", Other: "%d empty cells"},
	Complete: "No empty cell.",
	Loose: map[string]string{
		"unused": "Findings that nothing uses", "finding": "No finding behind them", "decision": "Axes without decision", "origin": "Without origin",
		"axis": "Without axis", "measure": "Objectives without measure", "objective": "Measures without objective",
	},
	NoLoose: "Everything is linked.", Counts: "Ideas: %d used + %d merged + %d not retained = %d captured",
}
