package locale

// Note are the words of the technical proposal: how the work is understood, and how it is
// to be done.
type Note struct {
	Title         string
	Chapters      [8]string
	Understanding []string // bullets
	Approach      []string // bullets
	Purpose       string   // column: what a technique serves
	Where         string   // column: the sessions in which it is used
	Techniques    string   // sentence before the table
	Serves        string   // column: what a role does
	Role          string
	Roles         [][2]string // who, what for
	Inclusion     string
	InclusionHow  []string
	Deliverable   string // column
	Phase         string // column
	Formats       string // sentence after the table
}

var noteFR = Note{
	Title: "Note méthodologique",
	Chapters: [8]string{
		"Compréhension du mandat", "Approche et principes", "Méthodes et techniques d'animation", "Déroulé des trois jours",
		"Plan de travail", "Équipe et rôles", "Confidentialité et inclusion", "Livrables",
	},
	Understanding: []string{
		"Préparer, animer et restituer une retraite stratégique de trois jours qui réunit le CA et l'ensemble du personnel.",
		"Aider l'association à choisir ses priorités à partir des besoins réels et des évolutions du contexte, puis à les écrire en objectifs SMART.",
		"Remettre un plan stratégique de trois ans validé, avec ses mesures, ses moyens, son suivi et son évaluation.",
	},
	Approach: []string{
		"Participatif : chacun écrit avant que l'on parle, et les voix discrètes comptent autant que les autres.",
		"Fondé sur des constats : chaque priorité se rattache à ce qui a été lu ou entendu, avec sa source.",
		"Bilingue : toute consigne existe en français et en arabe, et chacun répond dans sa langue.",
		"Du divergent au convergent : recueillir, regrouper, choisir par un vote secret, puis décider et écrire.",
		"Traçable : de l'objectif à la décision, à l'idée et au constat, le chemin reste lisible.",
		"Sobre : tout fonctionne sans réseau, et se poursuit sur papier si le courant s'arrête.",
	},
	Purpose: "Ce qu'elle apporte", Where: "Séances", Role: "Rôle",
	Techniques: "Ces techniques sont celles que l'agenda prévoit, dans l'ordre où elles servent. Chacune a sa fiche : consigne à lire, étapes minutées, matériel, précautions.",
	Serves:     "Ce qu'il fait",
	Roles: [][2]string{
		{"Responsable de la mission", "Conduit l'analyse, anime les trois jours, écrit le rapport et le plan."},
		{"Co-animation et prise de notes", "Saisit ce qui est dit dans la langue où il est dit, tient le temps, prépare les tables."},
		{"Référence de l'association", "Donne accès aux documents et aux personnes, confirme les dates et la salle."},
		{"Référence protection", "Relit ce qui touche aux personnes accompagnées avant toute diffusion."},
		{"Conseil d'administration", "Délibère et valide le plan."},
		{"Personnel", "Contribue, donne son avis et commente le premier projet."},
	},
	Inclusion: "Inclusion",
	InclusionHow: []string{
		"Les tables mêlent CA et personnel, fonctions et langues, sans lien hiérarchique direct.",
		"Les points de vue des populations concernées entrent par des synthèses de groupes, sans exposer personne.",
		"L'écrit n'est jamais une condition : on peut dicter à un binôme.",
	},
	Deliverable: "Livrable", Phase: "Phase",
	Formats: "Les livrables sont remis en français et en arabe, en formats modifiables et imprimables.",
}

var noteAR = Note{
	Title: "المذكرة المنهجية",
	Chapters: [8]string{
		"فهم التكليف", "المقاربة والمبادئ", "طرق التنشيط وتقنياته", "سير الأيام الثلاثة",
		"خطة العمل", "الفريق والأدوار", "السرية والإدماج", "المخرجات",
	},
	Understanding: []string{
		"إعداد وتنشيط وتوثيق لقاء استراتيجي من ثلاثة أيام يجمع المجلس وجميع العاملين.",
		"مساعدة الجمعية على اختيار أولوياتها انطلاقا من الحاجات الحقيقية وتطورات السياق، ثم صياغتها أهدافا وفق معايير SMART.",
		"تسليم مخطط استراتيجي لثلاث سنوات مصادق عليه، بتدابيره وموارده وتتبعه وتقييمه.",
	},
	Approach: []string{
		"تشاركية: يكتب كل واحد قبل الكلام، وللأصوات الخافتة وزن غيرها.",
		"مبنية على خلاصات: ترتبط كل أولوية بما قرئ أو سمع، مع مصدره.",
		"بلغتين: كل توجيه بالعربية والفرنسية، ويجيب كل واحد بلغته.",
		"من الاتساع إلى الاختيار: نجمع ثم نرتب ثم نختار بتصويت سري ثم نقرر ونكتب.",
		"قابلة للتتبع: يبقى الطريق مقروءا من الهدف إلى القرار والفكرة والاستنتاج.",
		"بسيطة: يعمل كل شيء دون شبكة، ويستمر على الورق إذا انقطعت الكهرباء.",
	},
	Purpose: "ما تضيفه", Where: "الجلسات", Role: "الدور",
	Techniques: "هذه هي التقنيات المقررة في البرنامج، حسب ترتيب استعمالها. لكل واحدة بطاقة: توجيه يقرأ، ومراحل بأوقاتها، ووسائل، واحتياطات.",
	Serves:     "المهمة",
	Roles: [][2]string{
		{"المسؤول عن المهمة", "ينجز التحليل وينشط الأيام الثلاثة ويكتب التقرير والمخطط."},
		{"التنشيط المشترك والتدوين", "يدون ما يقال باللغة التي قيل بها، ويضبط الوقت ويهيئ الطاولات."},
		{"مرجع الجمعية", "يتيح الوثائق واللقاءات، ويؤكد المواعيد والقاعة."},
		{"مرجع الحماية", "يراجع كل ما يخص الأشخاص المواكبين قبل أي نشر."},
		{"المجلس الإداري", "يتداول ويصادق على المخطط."},
		{"العاملون", "يساهمون ويبدون الرأي ويعلقون على المشروع الأول."},
	},
	Inclusion: "الإدماج",
	InclusionHow: []string{
		"تمزج الطاولات المجلس والعاملين والوظائف واللغات، دون علاقة رئاسية مباشرة.",
		"تدخل آراء الفئات المعنية عبر خلاصات المجموعات، دون تعريض أحد.",
		"الكتابة ليست شرطا أبدا: يمكن الإملاء على زميل.",
	},
	Deliverable: "المخرج", Phase: "المرحلة",
	Formats: "تسلم المخرجات بالعربية والفرنسية، بصيغ قابلة للتعديل والطبع.",
}

var noteEN = Note{
	Title: "Technical proposal",
	Chapters: [8]string{
		"Understanding of the mandate", "Approach and principles", "Methods and techniques of facilitation", "The three days",
		"Work plan", "Team and roles", "Confidentiality and inclusion", "Deliverables",
	},
	Understanding: []string{
		"Prepare, facilitate and report a strategic retreat of three days that brings the board and the whole staff together.",
		"Help the organisation choose its priorities from real needs and a changing context, then write them as SMART objectives.",
		"Hand over a validated strategic plan of three years, with its measures, means, monitoring and evaluation.",
	},
	Approach: []string{
		"Participatory: everyone writes before anyone speaks, and quiet voices count as much as the others.",
		"Grounded in findings: every priority goes back to what was read or heard, with its source.",
		"Bilingual: every instruction exists in French and in Arabic, and everyone answers in their language.",
		"From many to few: collect, group, choose by a secret vote, then decide and write.",
		"Traceable: the way from an objective to its decision, idea and finding can be read.",
		"Frugal: everything works without a network, and goes on with paper if the power fails.",
	},
	Purpose: "What it is for", Where: "Sessions", Role: "Role",
	Techniques: "These are the techniques that the agenda plans, in the order in which they serve. Each has its card: words to read, timed steps, material, precautions.",
	Serves:     "What they do",
	Roles: [][2]string{
		{"Head of the mission", "Carries out the analysis, facilitates the three days, writes the report and the plan."},
		{"Co-facilitation and notes", "Takes down what is said in the language in which it is said, keeps time, prepares the tables."},
		{"Contact in the organisation", "Gives access to documents and people, confirms dates and the room."},
		{"Protection officer", "Reads what is about the people supported before anything leaves."},
		{"Board", "Deliberates and validates the plan."},
		{"Staff", "Contributes, gives its opinion and comments on the first draft."},
	},
	Inclusion: "Inclusion",
	InclusionHow: []string{
		"Tables mix board and staff, functions and languages, without a direct line of hierarchy.",
		"The views of the populations enter through summaries of groups, without exposing anyone.",
		"Writing is never a condition: people can dictate to a partner.",
	},
	Deliverable: "Deliverable", Phase: "Phase",
	Formats: "Deliverables are handed over in French and in Arabic, in formats to edit and to print.",
}
