package locale

// Document are the fixed words and sentences of generated documents.
type Document struct {
	Report, Minutes               string // titles; Minutes has %d for the day
	PlanTitle                     string
	Calendar                      string // of the measures
	Charts                        string // name of the sheet that holds them
	Contributions                 string // what became of the ideas
	UsedIdeas, MergedIdeas        string
	OtherIdeas, CapturedIdeas     string
	Draft                         string // the report holds the first draft of the plan
	Version                       string // %d
	Sample                        string
	Notice                        string // at the foot of every page
	Page, Of, Contents            string
	Table, Figure, Skip           string
	ToComplete, ToTranslate       string
	NothingToComplete             string
	Summary                       string
	Context, Course, Findings     string // headings of sections
	Swot, Axes, Decisions         string
	Objectives, FollowUp, Annexes string
	Mandate, GroundRules          string
	Participation, Agenda         string
	Adjustments, Votes            string
	Challenges, Kept, Dropped     string
	ParkingLot                    string
	Trace, IdeasByTheme           string
	NoTheme                       string
	Rationale, Evidence           string
	Rejected, Dissent, WillNotDo  string
	Nature, Owner, Effective      string
	Status, Date, Method          string
	HalfDay, Morning, Afternoon   string
	Session, Planned, Actual      string
	Why, Effect, At               string
	Option, Rank, Tied            string
	For, Against, Pass            string
	Points, Supporters            string
	Objections, Borda             string
	Ballots                       string // %d cast, %d blank, %d void, %d present
	TieAtCut                      string
	Imported                      string
	Indicator, Baseline, Target   string
	Deadline, Verification        string
	Objective, Decision, Poll     string
	Idea, Finding, Source         string
	Answer                        string
	Tomorrow, Next, NothingToday  string
	MoreInReport                  string // %d more
	From                          string // of an axis: where it comes from
	Strengths, Weaknesses         string
	Opportunities, Threats        string
	MergedTexts                   string
	Unnamed                       string // stands for words that may name somebody
	Because                       string // before a justification
	Colon                         string // between a label and what it says
	Text, Origin                  string
	WentOut                       string // of a session that was dropped
	Total, Quorum                 string
	Missing                       string // before why ballots did not come back
	Milestones, Assumptions       string
	Ambition, Disaggregation      string
	Means, Frequency              string
	MAD, PersonDays               string // %s
	More                          string // %d more
	Lengths                       string // %d minutes before, %d after
	Enrolled                      string
	Details                       string
	Fact                          string // what a finding tells when it is no strength or need
	Withheld                      string // in place of a finding that may not be read
	NextDates                     string
	Fates                         map[string]string
	Start                         string // of a document that is still empty: what to do
	Natures                       map[string]string
	Field, Before, After          string // of a change of the plan
	ChangesSince                  string // %s is a version
	NoSource                      string // nobody said where a change comes from
	Question, Options, Electorate string // of a decision
	Waived                        string // questions answered with a sentence
	Validated, ModifiedAfter      string
	Lacks                         map[string]string // what is missing, by report.Lack
	RunSheet                      RunSheet
	Sentences                     DocumentSentences
}

// DocumentSentences are sentences with numbers in them.
type DocumentSentences struct {
	Held      string // %s place, %s from, %s to
	Decisions Plural
	Axes      Plural
	Goals     Plural
	Ideas     Plural
	Polls     Plural
	People    Plural
	NextDates string // %s the day after
}

var documentFR = Document{
	RunSheet:  runSheetFR,
	PlanTitle: "Plan stratégique", Charts: "Graphiques", Calendar: "Calendrier par trimestre", Contributions: "Contributions des participants",
	UsedIdeas: "Utilisées", MergedIdeas: "Fusionnées", OtherIdeas: "Non retenues", CapturedIdeas: "Captées",
	Report: "Rapport de retraite stratégique", Minutes: "Relevé du jour %d", Draft: "avec premier projet du plan",
	Version: "version %d", Sample: "Exemple inventé\u00a0: aucune donnée ne décrit une personne ou une association réelle",
	Notice: "Document interne\u00a0: ce qui est dit peut être utilisé, jamais attribué.",
	Page:   "Page", Of: "sur", Contents: "Sommaire", Table: "Tableau", Figure: "Figure", Skip: "Aller au sommaire",
	ToComplete: "À compléter", ToTranslate: "À traduire", NothingToComplete: "Rien ne manque.",
	Summary: "Résumé", Context: "Contexte et mandat", Course: "Déroulement", Findings: "Constats de départ",
	Swot: "Analyse et défis", Axes: "Axes stratégiques", Decisions: "Décisions et justifications",
	Objectives: "Objectifs\u00a0: premier projet du plan", FollowUp: "Recommandations et points non traités", Annexes: "Annexes",
	Mandate: "Mandat", GroundRules: "Règles du jeu", Participation: "Participation par demi-journée", Agenda: "Agenda prévu et réel",
	Adjustments: "Journal des ajustements", Votes: "Votes", Challenges: "Défis", Kept: "Retenus", Dropped: "Écartés", ParkingLot: "Parking",
	Trace: "Traçabilité des objectifs", IdeasByTheme: "Idées par thème", NoTheme: "Sans thème",
	Rationale: "Justification", Evidence: "Preuves", Rejected: "Options écartées", Dissent: "Opinions minoritaires", WillNotDo: "Ce que nous ne ferons pas",
	Nature: "Nature", Owner: "Responsable", Effective: "Date d'effet", Status: "Statut", Date: "Date", Method: "Méthode",
	HalfDay: "Demi-journée", Morning: "matin", Afternoon: "après-midi", Session: "Session", Planned: "Prévu", Actual: "Réel",
	Why: "Pourquoi", Effect: "Effet", At: "Heure", Option: "Option", Rank: "Rang", Tied: "ex æquo",
	For: "Pour", Against: "Contre", Pass: "Sans avis", Points: "Points", Supporters: "Soutiens", Objections: "Objections", Borda: "Borda, doublé",
	Ballots: "Bulletins\u00a0: %d (blancs\u00a0: %d, nuls\u00a0: %d)\u00a0; présents\u00a0: %d", TieAtCut: "Égalité au seuil\u00a0: la salle tranche.", Imported: "Votes repris d'un fichier.",
	Indicator: "Indicateur", Baseline: "Référence", Target: "Cible", Deadline: "Échéance", Verification: "Vérification",
	Objective: "Objectif", Decision: "Décision", Poll: "Vote", Idea: "Idée", Finding: "Constat", Source: "Source", Answer: "Réponse",
	Tomorrow: "Demain", Next: "Ensuite", NothingToday: "Rien à relever ce jour.", MoreInReport: "… et %d autres, au rapport.", From: "Origine",
	Strengths: "Atouts", Weaknesses: "Faiblesses", Opportunities: "Opportunités", Threats: "Menaces", MergedTexts: "Textes d'origine", Unnamed: "texte retenu, à relire",
	Sentences: DocumentSentences{
		Held:      "La retraite s'est tenue à %s, du %s au %s.",
		Decisions: Plural{One: "%d décision adoptée.", Other: "%d décisions adoptées."}, Axes: Plural{One: "%d axe stratégique.", Other: "%d axes stratégiques."},
		Goals: Plural{One: "%d objectif rédigé.", Other: "%d objectifs rédigés."}, Ideas: Plural{One: "%d idée notée.", Other: "%d idées notées."},
		Polls: Plural{One: "%d vote clos.", Other: "%d votes clos."}, People: Plural{One: "%d personne inscrite.", Other: "%d personnes inscrites."},
		NextDates: "Consolidation avec la coordination\u00a0: %s.",
	},
	Because: "Parce que", Colon: "\u00a0: ", Text: "Texte", Origin: "Session", WentOut: "retirée", Total: "Total", Quorum: "Quorum", Missing: "Bulletins non remis",
	Milestones: "Jalons", Assumptions: "Hypothèses", Ambition: "Pourquoi c'est possible", Disaggregation: "Ventilation", Means: "Moyens", Frequency: "Fréquence",
	MAD: "%s MAD", PersonDays: "%s jours-personne", More: "… et %d autres",
	Lengths: "de %d à %d min", Enrolled: "Personnes inscrites", Details: "Fiches des objectifs", Fact: "fait", Withheld: "(constat gardé hors de ce document)", NextDates: "Prochaines dates",
	Fates:   map[string]string{"kept": "retenu", "dropped": "écarté", "settled": "réglé"},
	Start:   "Ce document se remplit pendant la retraite\u00a0: inscrivez les personnes (2), notez les idées (3), votez (4), rédigez les objectifs (5) et les décisions (6).",
	Natures: map[string]string{"consultative": "consultative (un avis)", "deliberative": "délibérative (le CA décide)", "collective": "collective"},
	Field:   "Champ", Before: "Avant", After: "Après", ChangesSince: "Changements depuis %s", NoSource: "source à dire",
	Question: "Question", Options: "Options", Electorate: "Présents, quorum", Waived: "Avertissements motivés",
	Validated: "Validé", ModifiedAfter: "modifié après validation",
	Lacks: map[string]string{
		"foreword": "Mot de la présidence à écrire", "vision": "Vision, mission ou valeurs à écrire", "decided": "Axe sans décision", "silence": "Case vide de la matrice sans phrase", "trigger": "Axe sans déclencheur de révision",
		"measure": "Objectif sans mesure", "schedule": "Mesure sans trimestres ou sans responsable", "addressee": "Recommandation sans destinataire",
		"decisions": "Aucune décision enregistrée", "objectives": "Aucun objectif rédigé", "axes": "Aucun axe identifié", "roster": "Aucune personne inscrite",
		"attendance": "Présences non pointées", "findings": "Aucun constat publiable", "rationale": "Justification manquante", "evidence": "Lien vers une preuve manquant",
		"ruling": "Décision proposée, ni adoptée ni ajournée", "indicator": "Indicateur manquant", "baseline": "Valeur de référence manquante", "target": "Cible manquante",
		"deadline": "Échéance manquante", "owner": "Responsable manquant", "link": "Objectif relié à rien", "fate": "Point au parking sans suite", "source": "Source du constat manquante",
		"cause": "Changement du plan sans source", "validation": "Objectif à valider",
		"days": "Plan de travail : total à revoir", "quantity": "Matériel sans quantité", "sheets": "Questionnaires à saisir", "reply": "Retour sans réponse", "support": "Question de suivi en attente",
		"aims": "Objectif de la retraite sans constat", "hearings": "Entretiens visés non tenus", "consent": "Consentement à noter", "synthesis": "Synthèse de groupe à écrire",
		"reading": "Document à lire", "criteria": "Population sans ventilation", "meaning": "Sigle à définir",
		"poll-open": "Vote encore ouvert", "poll-decision": "Vote sans décision", "fr": "En français", "ar": "En arabe",
	},
}

var documentAR = Document{
	RunSheet:  runSheetAR,
	PlanTitle: "المخطط الاستراتيجي", Charts: "المبيانات", Calendar: "الجدول الزمني حسب الأرباع", Contributions: "مساهمات المشاركين",
	UsedIdeas: "مستعملة", MergedIdeas: "مدمجة", OtherIdeas: "غير معتمدة", CapturedIdeas: "مدونة",
	Report: "تقرير اللقاء الاستراتيجي", Minutes: "خلاصة اليوم %d", Draft: "مع المشروع الأول للمخطط",
	Version: "الإصدار %d", Sample: "مثال افتراضي: لا تصف أي معطيات شخصا أو جمعية حقيقية",
	Notice: "وثيقة داخلية: يمكن استعمال ما يقال دون نسبته إلى قائله.",
	Page:   "الصفحة", Of: "من", Contents: "الفهرس", Table: "الجدول", Figure: "الشكل", Skip: "إلى الفهرس",
	ToComplete: "للاستكمال", ToTranslate: "للترجمة", NothingToComplete: "لا ينقص شيء.",
	Summary: "ملخص", Context: "السياق والتكليف", Course: "سير اللقاء", Findings: "الاستنتاجات الأولية",
	Swot: "التحليل والتحديات", Axes: "المحاور الاستراتيجية", Decisions: "القرارات وتعليلها",
	Objectives: "الأهداف: المشروع الأول للمخطط", FollowUp: "التوصيات والنقاط المتبقية", Annexes: "الملاحق",
	Mandate: "التكليف", GroundRules: "قواعد العمل", Participation: "الحضور حسب نصف اليوم", Agenda: "البرنامج المتوقع والفعلي",
	Adjustments: "سجل التعديلات", Votes: "التصويتات", Challenges: "التحديات", Kept: "المعتمدة", Dropped: "المستبعدة", ParkingLot: "النقاط المعلقة",
	Trace: "تتبع الأهداف", IdeasByTheme: "الأفكار حسب الموضوع", NoTheme: "دون موضوع",
	Rationale: "التعليل", Evidence: "الأدلة", Rejected: "الخيارات المستبعدة", Dissent: "الآراء المخالفة", WillNotDo: "ما لن نقوم به",
	Nature: "الطبيعة", Owner: "المسؤول", Effective: "تاريخ السريان", Status: "الحالة", Date: "التاريخ", Method: "الطريقة",
	HalfDay: "نصف اليوم", Morning: "صباحا", Afternoon: "بعد الزوال", Session: "الجلسة", Planned: "المتوقع", Actual: "الفعلي",
	Why: "السبب", Effect: "الأثر", At: "الساعة", Option: "الخيار", Rank: "الرتبة", Tied: "تعادل",
	For: "مع", Against: "ضد", Pass: "دون رأي", Points: "النقط", Supporters: "المؤيدون", Objections: "اعتراضات", Borda: "بوردا مضاعفا",
	Ballots: "الأوراق: %d (بيضاء: %d، ملغاة: %d)؛ الحاضرون: %d", TieAtCut: "تعادل عند العتبة: القاعة تحسم.", Imported: "أصوات مستوردة من ملف.",
	Indicator: "المؤشر", Baseline: "القيمة المرجعية", Target: "القيمة المستهدفة", Deadline: "الأجل", Verification: "وسيلة التحقق",
	Objective: "الهدف", Decision: "القرار", Poll: "التصويت", Idea: "الفكرة", Finding: "الاستنتاج", Source: "المصدر", Answer: "الجواب",
	Tomorrow: "غدا", Next: "بعد ذلك", NothingToday: "لا شيء يسجل اليوم.", MoreInReport: "… و%d أخرى في التقرير.", From: "الأصل",
	Strengths: "نقاط القوة", Weaknesses: "نقاط الضعف", Opportunities: "الفرص", Threats: "التهديدات", MergedTexts: "النصوص الأصلية", Unnamed: "نص محجوب، ينتظر القراءة",
	Sentences: DocumentSentences{
		Held:      "انعقد اللقاء في %s من %s إلى %s.",
		Decisions: Plural{Zero: "لم يعتمد أي قرار.", One: "اعتمد قرار واحد.", Two: "اعتمد قراران.", Few: "اعتمدت %d قرارات.", Many: "اعتمد %d قرارا.", Other: "اعتمد %d قرار."},
		Axes:      Plural{Zero: "لا محور استراتيجي بعد.", One: "محور استراتيجي واحد.", Two: "محوران استراتيجيان.", Few: "%d محاور استراتيجية.", Many: "%d محورا استراتيجيا.", Other: "%d محور استراتيجي."},
		Goals:     Plural{Zero: "لم يصغ أي هدف.", One: "صيغ هدف واحد.", Two: "صيغ هدفان.", Few: "صيغت %d أهداف.", Many: "صيغ %d هدفا.", Other: "صيغ %d هدف."},
		Ideas:     Plural{Zero: "لم تدون أي فكرة.", One: "دونت فكرة واحدة.", Two: "دونت فكرتان.", Few: "دونت %d أفكار.", Many: "دونت %d فكرة.", Other: "دونت %d فكرة."},
		Polls:     Plural{Zero: "لا تصويت.", One: "تصويت واحد مغلق.", Two: "تصويتان مغلقان.", Few: "%d تصويتات مغلقة.", Many: "%d تصويتا مغلقا.", Other: "%d تصويت مغلق."},
		People:    Plural{Zero: "لا أحد مسجل.", One: "شخص واحد مسجل.", Two: "شخصان مسجلان.", Few: "%d أشخاص مسجلين.", Many: "%d شخصا مسجلا.", Other: "%d شخص مسجل."},
		NextDates: "تجميع الخلاصات مع التنسيق: %s.",
	},
	Because: "لأن", Colon: ": ", Text: "النص", Origin: "الجلسة", WentOut: "حذفت", Total: "المجموع", Quorum: "النصاب القانوني", Missing: "أوراق لم تسلم",
	Milestones: "المحطات", Assumptions: "الفرضيات", Ambition: "لماذا هو ممكن", Disaggregation: "التفصيل", Means: "الوسائل", Frequency: "الوتيرة",
	MAD: "%s درهم", PersonDays: "%s يوم عمل", More: "… و%d أخرى",
	Lengths: "من %d إلى %d دقيقة", Enrolled: "المسجلون", Details: "بطاقات الأهداف", Fact: "معطى", Withheld: "(استنتاج غير مدرج في هذه الوثيقة)", NextDates: "المواعيد القادمة",
	Fates:   map[string]string{"kept": "معتمدة", "dropped": "مستبعدة", "settled": "سويت"},
	Start:   "تمتلئ هذه الوثيقة أثناء اللقاء: سجلوا الأشخاص (2)، دونوا الأفكار (3)، صوتوا (4)، صوغوا الأهداف (5) والقرارات (6).",
	Natures: map[string]string{"consultative": "استشاري (رأي)", "deliberative": "تقريري (المجلس يقرر)", "collective": "جماعي"},
	Field:   "الخانة", Before: "قبل", After: "بعد", ChangesSince: "التغييرات منذ %s", NoSource: "يذكر المصدر",
	Question: "السؤال", Options: "الخيارات", Electorate: "الحاضرون والنصاب", Waived: "تنبيهات معللة",
	Validated: "المصادقة", ModifiedAfter: "عدل بعد المصادقة",
	Lacks: map[string]string{
		"foreword": "كلمة الرئاسة للكتابة", "vision": "الرؤية أو الرسالة أو القيم للكتابة", "decided": "محور دون قرار", "silence": "خانة فارغة في المصفوفة دون جملة", "trigger": "محور دون دافع للمراجعة",
		"measure": "هدف دون تدبير", "schedule": "تدبير دون أرباع أو دون مسؤول", "addressee": "توصية دون موجه إليه",
		"decisions": "لم يسجل أي قرار", "objectives": "لم يصغ أي هدف", "axes": "لم يحدد أي محور", "roster": "لا أحد مسجل",
		"attendance": "لم يسجل الحضور", "findings": "لا استنتاج قابل للنشر", "rationale": "التعليل ناقص", "evidence": "رابط الدليل ناقص",
		"ruling": "قرار مقترح لم يعتمد ولم يؤجل", "indicator": "المؤشر ناقص", "baseline": "القيمة المرجعية ناقصة", "target": "القيمة المستهدفة ناقصة",
		"deadline": "الأجل ناقص", "owner": "المسؤول ناقص", "link": "هدف غير مرتبط بشيء", "fate": "نقطة معلقة دون مآل", "source": "مصدر الاستنتاج ناقص",
		"cause": "تغيير في المخطط دون مصدر", "validation": "هدف لم يصادق عليه",
		"days": "خطة العمل: مجموع الأيام للمراجعة", "quantity": "وسائل دون كمية", "sheets": "استمارات لم تدخل", "reply": "ملاحظة دون جواب", "support": "سؤال تتبع ينتظر",
		"aims": "هدف للقاء دون استنتاج", "hearings": "مقابلات مستهدفة لم تتم", "consent": "موافقة للتسجيل", "synthesis": "خلاصة مجموعة للكتابة",
		"reading": "وثيقة للقراءة", "criteria": "فئة دون تصنيف", "meaning": "مختصر للتعريف",
		"poll-open": "تصويت ما زال مفتوحا", "poll-decision": "تصويت دون قرار", "fr": "بالفرنسية", "ar": "بالعربية",
	},
}

var documentEN = Document{
	RunSheet:  runSheetEN,
	PlanTitle: "Strategic plan", Charts: "Charts", Calendar: "Calendar by quarter", Contributions: "Contributions of the participants",
	UsedIdeas: "Used", MergedIdeas: "Merged", OtherIdeas: "Not retained", CapturedIdeas: "Captured",
	Report: "Report of the strategic retreat", Minutes: "Minutes of day %d", Draft: "with the first draft of the plan",
	Version: "version %d", Sample: "Invented example: no data describe a real person or association",
	Notice: "Internal document: what is said may be used, never attributed.",
	Page:   "Page", Of: "of", Contents: "Contents", Table: "Table", Figure: "Figure", Skip: "Go to the contents",
	ToComplete: "To complete", ToTranslate: "To translate", NothingToComplete: "Nothing is missing.",
	Summary: "Summary", Context: "Context and mandate", Course: "Proceedings", Findings: "Findings",
	Swot: "Analysis and challenges", Axes: "Strategic axes", Decisions: "Decisions and their rationale",
	Objectives: "Objectives: first draft of the plan", FollowUp: "Recommendations and open points", Annexes: "Annexes",
	Mandate: "Mandate", GroundRules: "Ground rules", Participation: "Attendance by half-day", Agenda: "Agenda, planned and actual",
	Adjustments: "Journal of adjustments", Votes: "Votes", Challenges: "Challenges", Kept: "Retained", Dropped: "Set aside", ParkingLot: "Parking lot",
	Trace: "Traceability of objectives", IdeasByTheme: "Ideas by theme", NoTheme: "Without theme",
	Rationale: "Rationale", Evidence: "Evidence", Rejected: "Options set aside", Dissent: "Minority opinions", WillNotDo: "What we will not do",
	Nature: "Nature", Owner: "Owner", Effective: "Effective", Status: "Status", Date: "Date", Method: "Method",
	HalfDay: "Half-day", Morning: "morning", Afternoon: "afternoon", Session: "Session", Planned: "Planned", Actual: "Actual",
	Why: "Why", Effect: "Effect", At: "Hour", Option: "Option", Rank: "Rank", Tied: "tied",
	For: "For", Against: "Against", Pass: "No opinion", Points: "Points", Supporters: "Supporters", Objections: "Objections", Borda: "Borda, doubled",
	Ballots: "Ballots: %d (blank: %d, void: %d); present: %d", TieAtCut: "Tie at the cut: the room decides.", Imported: "Votes taken from a file.",
	Indicator: "Indicator", Baseline: "Baseline", Target: "Target", Deadline: "Deadline", Verification: "Verification",
	Objective: "Objective", Decision: "Decision", Poll: "Poll", Idea: "Idea", Finding: "Finding", Source: "Source", Answer: "Answer",
	Tomorrow: "Tomorrow", Next: "Then", NothingToday: "Nothing to record this day.", MoreInReport: "… and %d more, in the report.", From: "Origin",
	Strengths: "Strengths", Weaknesses: "Weaknesses", Opportunities: "Opportunities", Threats: "Threats", MergedTexts: "Original texts", Unnamed: "text held back, to be read again",
	Sentences: DocumentSentences{
		Held:      "The retreat was held in %s, from %s to %s.",
		Decisions: Plural{One: "%d decision adopted.", Other: "%d decisions adopted."}, Axes: Plural{One: "%d strategic axis.", Other: "%d strategic axes."},
		Goals: Plural{One: "%d objective drafted.", Other: "%d objectives drafted."}, Ideas: Plural{One: "%d idea noted.", Other: "%d ideas noted."},
		Polls: Plural{One: "%d poll closed.", Other: "%d polls closed."}, People: Plural{One: "%d person enrolled.", Other: "%d people enrolled."},
		NextDates: "Consolidation with the coordination team: %s.",
	},
	Because: "Because", Colon: ": ", Text: "Text", Origin: "Session", WentOut: "dropped", Total: "Total", Quorum: "Quorum", Missing: "Ballots not returned",
	Milestones: "Milestones", Assumptions: "Assumptions", Ambition: "Why it is within reach", Disaggregation: "Disaggregation", Means: "Means", Frequency: "Frequency",
	MAD: "MAD %s", PersonDays: "%s person-days", More: "… and %d more",
	Lengths: "from %d to %d min", Enrolled: "Enrolled", Details: "Sheets of the objectives", Fact: "fact", Withheld: "(finding held back from this document)", NextDates: "Next dates",
	Fates:   map[string]string{"kept": "retained", "dropped": "set aside", "settled": "settled"},
	Start:   "This document fills up during the retreat: enrol people (2), note ideas (3), vote (4), draft objectives (5) and decisions (6).",
	Natures: map[string]string{"consultative": "advisory (an opinion)", "deliberative": "binding (the board decides)", "collective": "collective"},
	Field:   "Field", Before: "Before", After: "After", ChangesSince: "Changes since %s", NoSource: "source to name",
	Question: "Question", Options: "Options", Electorate: "Present, quorum", Waived: "Warnings answered",
	Validated: "Validated", ModifiedAfter: "modified after validation",
	Lacks: map[string]string{
		"foreword": "Foreword of the presidency to write", "vision": "Vision, mission or values to write", "decided": "Axis without decision", "silence": "Empty cell of the matrix without a sentence", "trigger": "Axis without a trigger of review",
		"measure": "Objective without measure", "schedule": "Measure without quarters or owner", "addressee": "Recommendation without addressee",
		"decisions": "No decision recorded", "objectives": "No objective drafted", "axes": "No axis identified", "roster": "Nobody enrolled",
		"attendance": "Attendance not marked", "findings": "No publishable finding", "rationale": "Rationale missing", "evidence": "Link to evidence missing",
		"ruling": "Decision proposed, neither adopted nor postponed", "indicator": "Indicator missing", "baseline": "Baseline missing", "target": "Target missing",
		"deadline": "Deadline missing", "owner": "Owner missing", "link": "Objective linked to nothing", "fate": "Parked point without outcome", "source": "Source of the finding missing",
		"cause": "Change of the plan without a source", "validation": "Objective to validate",
		"days": "Work plan: total to review", "quantity": "Material without quantity", "sheets": "Questionnaires to enter", "reply": "Comment without answer", "support": "Question of the follow-up that waits",
		"aims": "Objective of the retreat without finding", "hearings": "Interviews aimed at, not held", "consent": "Consent to record", "synthesis": "Focus group summary to write",
		"reading": "Document to read", "criteria": "Population without criteria", "meaning": "Acronym to explain",
		"poll-open": "Poll still open", "poll-decision": "Poll without decision", "fr": "In French", "ar": "In Arabic",
	},
}
