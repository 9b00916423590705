package template

// Phase is a phase of the mission as the terms of reference sell it. Gap is how many
// working days others have before it, to read what they were given.
type Phase struct {
	Kind      string
	Days, Gap int
	Tasks     []Task
}

// Task is a usual piece of work of a phase: from which of its days on, over how many, and
// how many days of work were sold for it.
type Task struct {
	From, Length int
	Sold         string
	FR, AR       string
}

// Work is the mission of 22 days. The gaps give the board a week for the first draft, two
// days to write down what it thinks, and half a week for the last version.
var Work = []Phase{
	{Kind: "before", Days: 7, Tasks: []Task{
		{1, 1, "0.5", "Réunion de cadrage et note de cadrage", "اجتماع التأطير ومذكرة التأطير"},
		{1, 4, "2", "Lecture des documents et analyse préliminaire", "قراءة الوثائق والتحليل الأولي"},
		{2, 5, "1.5", "Entretiens : CA, personnel, partenaires", "مقابلات: المجلس الإداري والعاملون والشركاء"},
		{3, 4, "1", "Groupes de discussion avec les personnes concernées", "مجموعات نقاش مع الأشخاص المعنيين"},
		{5, 3, "1", "Agenda, fiches de session, bulletins et matériel", "البرنامج وبطاقات الجلسات وأوراق التصويت والوسائل"},
		{6, 2, "1", "Synthèse des constats et feuille de route préparatoire", "خلاصة الاستنتاجات وخارطة الطريق التحضيرية"},
	}},
	{Kind: "during", Days: 5, Tasks: []Task{
		{1, 1, "1", "Installation de la salle et répétition", "تجهيز القاعة والتمرين"},
		{2, 3, "3", "Animation des trois jours", "تنشيط الأيام الثلاثة"},
		{5, 1, "1", "Consolidation et relecture de la confidentialité", "التجميع ومراجعة السرية"},
	}},
	{Kind: "after", Days: 5, Tasks: []Task{
		{1, 3, "3", "Rapport de retraite et premier projet de plan", "تقرير اللقاء والمشروع الأول للمخطط"},
		{2, 4, "1", "Soutien à l'équipe", "دعم الفريق"},
		{4, 2, "1", "Évaluation de la retraite", "تقييم اللقاء"},
	}},
	{Kind: "draft", Days: 1, Gap: 5, Tasks: []Task{
		{1, 1, "1", "Présentation du premier projet au CA et au personnel", "تقديم المشروع الأول للمجلس الإداري والعاملين"},
	}},
	{Kind: "improvement", Days: 3, Gap: 2, Tasks: []Task{
		{1, 2, "2", "Traitement de chaque retour", "معالجة كل ملاحظة"},
		{3, 1, "1", "Version finale du plan", "الصيغة النهائية للمخطط"},
	}},
	{Kind: "final", Days: 1, Gap: 3, Tasks: []Task{
		{1, 1, "1", "Présentation finale, discussion et validation", "العرض النهائي والمناقشة والمصادقة"},
	}},
}
