// Package doctest holds the documents that the tests of the writers share: a
// report in French, one in Arabic, and one made of a hostile string in every place
// a string can be. People and figures are invented.
package doctest

import (
	"slices"
	"time"

	"halqa/session/report/doc"
)

// At is the instant stamped into the documents.
var At = time.Date(2026, 12, 14, 9, 30, 0, 0, time.UTC)

var (
	frenchLabels = doc.Labels{
		Page: "Page", Of: "sur", Contents: "Table des matières", Table: "Tableau", Figure: "Figure", Skip: "Aller au texte",
	}
	arabicLabels = doc.Labels{
		Page: "صفحة", Of: "من", Contents: "فهرس المحتويات", Table: "جدول", Figure: "شكل", Skip: "الانتقال إلى النص",
	}
)

// French returns a report of the size and variety of a real one, with an Arabic
// summary of one page and a landscape section.
func French() *doc.Doc {
	m := doc.Meta{
		Title: "Rapport de la retraite stratégique", Subtitle: "Axes stratégiques, décisions et premier projet de plan 2027-2030",
		Org: "Association Rive — Oujda", Author: "Salma I., consultante", Place: "Oujda", Date: "14 décembre 2026", Version: "Version 1.0",
		Subject: "Retraite stratégique, Oujda, du 9 au 11 décembre 2026",
		Notice:  "Document soumis à la validation du conseil d'administration.",
		Lang:    "fr", At: At, Labels: frenchLabels, Numbered: true,
	}
	return &doc.Doc{Meta: m, Sections: []doc.Section{
		{Cover: true, Blocks: []doc.Block{
			doc.Para{Style: doc.Title, Text: doc.T(m.Title)},
			doc.Para{Style: doc.Title, Text: doc.Inlines{{Text: "تقرير الخلوة الاستراتيجية", Tone: doc.Accent}}},
			doc.Para{Style: doc.Subtitle, Text: doc.T(m.Subtitle)},
			fact("Lieu et dates : ", "Oujda, du 9 au 11 décembre 2026"),
			fact("Animation et rédaction : ", m.Author),
			fact("Destinataires : ", "conseil d'administration et équipe"),
			fact("Statut : ", "premier projet soumis à validation — "+m.Version+", "+m.Date),
		}},
		{Blocks: []doc.Block{doc.TOC{}}},
		{Lang: "ar", Labels: &arabicLabels, Blocks: arabicSummary()},
		{Blocks: frenchBody()},
		{Landscape: true, Blocks: frenchObjectives()},
		{Blocks: frenchEnd()},
	}}
}

func fact(name, value string) doc.Block {
	return doc.Para{Style: doc.Fact, Text: doc.Inlines{{Text: name, Bold: true, Tone: doc.Muted}, {Text: value}}}
}

func rows(lines ...[]string) []doc.Row {
	out := make([]doc.Row, len(lines))
	for i, l := range lines {
		out[i].Cells = doc.Cells(l...)
	}
	return out
}

func arabicSummary() []doc.Block {
	return []doc.Block{
		doc.Heading{Level: 1, ID: "resume-ar", Text: doc.T("ملخص تنفيذي"), Unnumbered: true},
		doc.Para{Style: doc.Lead, Text: doc.T("تهدف الخلوة الاستراتيجية إلى تحديد أهداف واضحة وقابلة للقياس للجمعية في وجدة خلال الفترة 2027-2030.")},
		doc.Para{Text: doc.T("صادق 82% من المشاركين على المحاور الثلاثة ذات الأولوية (حماية الأطفال، الإدماج السوسيو-مهني، واستدامة الموارد)، كما أُوصِيَ بإنشاء آليّةٍ للتتبّع والتقييم قبل 31/03/2027.")},
		doc.Callout{Title: "باختصار", Paras: []doc.Inlines{doc.T("24 مشاركا، 11 جلسة، 146 فكرة، 3 محاور، 9 أهداف ذكية (SMART) و14 قرارا.")}},
		doc.Table{ID: "decisions-ar", Caption: "القرارات الرئيسية", Cols: doc.Cols(1, 6, 3), Head: doc.Cells("الرقم", "القرار", "الاعتماد"), Rows: []doc.Row{
			{Cells: []doc.Cell{{Text: doc.T("ق1")}, {Text: doc.T("اعتماد ثلاثة محاور استراتيجية للفترة 2027-2030")}, {Text: doc.T("بالتوافق"), Tone: doc.Good}}},
			{Cells: []doc.Cell{{Text: doc.T("ق2")}, {Text: doc.T("إحداث لجنة للتتبع والتقييم تجتمع كل ثلاثة أشهر")}, {Text: doc.T("تحفظان"), Tone: doc.Warn}}},
		}},
	}
}

// frenchBody is what a writer meets most: text with references, tables, lists, charts.
func frenchBody() []doc.Block {
	return slices.Concat(frenchContext(), frenchIdeas(), frenchChoice())
}

func frenchContext() []doc.Block {
	return []doc.Block{
		doc.Heading{Level: 1, ID: "contexte", Text: doc.T("Contexte et déroulement")},
		doc.Para{Style: doc.Lead, Text: doc.T("Pendant trois jours, le conseil d'administration et l'équipe ont fixé ensemble les priorités des quatre prochaines années.")},
		doc.Para{Text: doc.Inlines{
			{Text: "L'association accompagne des "},
			{Text: "enfants et jeunes migrants", Bold: true},
			{Text: " dans l'Oriental. Ce rapport restitue les axes retenus, les décisions prises et leurs justifications (voir "},
			{Ref: "votes"},
			{Text: " et "},
			{Ref: "decisions"},
			{Text: "), puis les objectifs dans la partie « "},
			{Ref: "objectifs"},
			{Text: " ». Les guides sont "},
			{Text: "en ligne", Link: "https://example.org/guides?langue=fr&version=2"},
			{Text: "."},
		}},
		doc.Para{Text: doc.T("Le projet « أطفال وشباب على طرق الهجرة » a servi de fil conducteur ; l'atelier « سنة 2026 في وجدة » a ouvert la première journée.")},
		doc.Callout{Title: "En bref", Paras: []doc.Inlines{
			doc.T("24 participants, 11 séances, 146 idées, 3 axes stratégiques, 9 objectifs et 14 décisions dont 2 avec réserve."),
			doc.T("Taux de présence moyen : 91 %."),
		}},
		doc.Callout{Tone: doc.Warn, Title: "À compléter", Paras: []doc.Inlines{doc.T("Objectif 2.2 : la valeur de référence manque. Décision D3 : la justification n'est pas traduite en arabe.")}},
		doc.Heading{Level: 2, ID: "participants", Text: doc.T("Participants")},
		doc.Table{
			Caption: "Participants par collège (extrait)", Cols: doc.Cols(3, 3, 4, 2), Class: doc.C2,
			Head: doc.Cells("Pseudonyme", "الاسم", "Fonction", "Collège"),
			Rows: rows(
				[]string{"Fatima E.", "فاطمة", "Présidente", "CA"},
				[]string{"Youssef B.", "يوسف", "Coordinateur de projet (2024-2026)", "Équipe"},
				[]string{"Khadija O.", "خديجة", "Assistante sociale, espace femmes", "Équipe"},
				[]string{"Omar T.", "د. عمر", "Médecin référent", "CA"},
			),
		},
		doc.Heading{Level: 2, ID: "agenda", Text: doc.T("Agenda réalisé")},
		doc.Table{
			ID: "agenda-t", Caption: "Agenda des trois journées", Cols: []doc.Col{{Weight: 1.7}, {Weight: 1.5, Align: doc.Center}, {Weight: 5}, {Weight: 2.4}},
			Head: doc.Cells("Journée", "Horaire", "Séance", "Méthode"),
			Rows: rows(
				[]string{"Jour 1 — mer. 9", "09:00-10:30", "Ouverture, règles de travail, attentes", "Tour de table"},
				[]string{"Jour 1 — mer. 9", "11:00-13:00", "Diagnostic partagé : forces, faiblesses, opportunités, menaces", "AFOM en 4 groupes"},
				[]string{"Jour 2 — jeu. 10", "09:00-12:30", "Recueil des idées par thème", "Brainwriting"},
				[]string{"Jour 2 — jeu. 10", "14:00-16:30", "Choix des axes stratégiques", "Gommettes (5 points)"},
				[]string{"Jour 3 — ven. 11", "09:00-12:30", "Objectifs, indicateurs, calendrier", "Binômes CA / équipe"},
			),
		},
	}
}

// frenchIdeas has Arabic inside of French lists, and a whole list in Arabic.
func frenchIdeas() []doc.Block {
	return []doc.Block{
		doc.Heading{Level: 1, ID: "idees", Text: doc.T("Idées recueillies par thème")},
		doc.Para{Text: doc.T("Les idées sont données telles qu'elles ont été dites, dans la langue où elles ont été dites.")},
		doc.Heading{Level: 2, ID: "idees-1", Text: doc.T("Protection et accès aux soins")},
		doc.List{Items: []doc.Item{
			{Text: doc.T("Créer une permanence mobile près de la gare et de l'université (×7)")},
			{Text: doc.T("mardi et jeudi soir"), Level: 1},
			{Text: doc.T("Signer une convention avec l'hôpital pour les urgences de nuit (×4)")},
			{Text: doc.T("توفير مرافقة نفسية للأطفال الناجين من العنف بلغاتهم الأم")},
		}},
		doc.Heading{Level: 2, ID: "idees-2", Text: doc.T("الحكامة والموارد")},
		doc.List{Ordered: true, Dir: doc.RTL, Items: items(
			"تنويع مصادر التمويل بحيث لا يتجاوز الممول الأول 40% من الميزانية",
			"اعتماد دليل للمساطر الإدارية والمالية قبل 31/03/2027",
			"تكوين أعضاء المكتب في برنامج Kobo وجمع المعطيات",
		)},
	}
}

func frenchChoice() []doc.Block {
	return []doc.Block{
		doc.Heading{Level: 1, ID: "priorites", Text: doc.T("Choix des axes")},
		doc.Para{Text: doc.T("Chaque participant disposait de cinq points ; 24 bulletins ont été exprimés.")},
		votes(),
		doc.BarChart{
			ID: "avis", Caption: "Pour, contre et sans avis", Stacked: true, Share: true, Head: "Idée",
			Alt: "Barres empilées. Permanence mobile : 20 pour, 2 contre, 2 sans avis. Fonds d'amorçage : 13, 6 et 5. دليل المساطر : 17, 3 et 4.",
			Series: []doc.Series{
				{Name: "Pour", Tone: doc.Good},
				{Name: "Contre", Tone: doc.Bad},
				{Name: "Sans avis", Tone: doc.Muted},
			},
			Bars: []doc.Bar{
				{Label: "Permanence mobile", Values: []float64{20, 2, 2}},
				{Label: "Fonds d'amorçage", Values: []float64{13, 6, 5}},
				{Label: "دليل المساطر", Values: []float64{17, 3, 4}},
			},
		},
		doc.Heading{Level: 2, ID: "registre", Text: doc.T("Décisions et justifications")},
		decisions(),
	}
}

func votes() doc.Block {
	return doc.BarChart{
		ID: "votes", Caption: "Points obtenus par axe (24 votants, 120 points)", Head: "Axe", Series: []doc.Series{{Name: "Points"}},
		Alt: "Barres. Protection des enfants 41 points, soins 33, insertion 21, ressources 16, plaidoyer 9.",
		Bars: []doc.Bar{
			{Label: "Protection des enfants et jeunes migrants", Values: []float64{41}},
			{Label: "Santé mentale et accès aux soins", Values: []float64{33}},
			{Label: "Insertion socio-professionnelle", Values: []float64{21}},
			{Label: "استدامة الموارد المالية", Values: []float64{16}, Tone: doc.Muted},
			{Label: "Plaidoyer et coordination", Values: []float64{9}, Tone: doc.Muted},
		},
	}
}

func decisions() doc.Block {
	line := func(id, text, why, how string, tone doc.Tone) doc.Row {
		return doc.Row{Cells: []doc.Cell{{Text: doc.B(id)}, {Text: doc.T(text)}, {Text: doc.T(why)}, {Text: doc.T(how), Tone: tone}}}
	}
	return doc.Table{
		ID: "decisions", Caption: "Registre des décisions", Cols: doc.Cols(0.8, 4, 5, 2), Head: doc.Cells("N°", "Décision", "Justification", "Adoption"),
		Rows: []doc.Row{
			line("D1", "Retenir trois axes stratégiques pour 2027-2030", "Les trois premiers axes réunissent 79 % des points ; l'équipe ne peut en porter davantage sans nouveau financement.", "Consensus", doc.Good),
			line("D2", "Ouvrir une permanence mobile à compter de mars 2027", "Sept idées convergentes ; 61 % des jeunes rencontrés ne connaissent pas le local.", "Consensus", doc.Good),
			line("D3", "Plafonner à 40 % la part d'un même bailleur", "La dépendance à un seul consortium (68 % du budget) est le premier risque identifié.", "2 réserves", doc.Warn),
			line("D4", "إحداث لجنة للتتبع والتقييم تجتمع كل ثلاثة أشهر", "طلب أعضاء المكتب الإداري تقارير منتظمة ومؤشرات قابلة للقياس (M&E).", "Consensus", doc.Good),
		},
	}
}

func frenchObjectives() []doc.Block {
	band := func(s string) doc.Row {
		return doc.Row{Cells: []doc.Cell{{Text: doc.B(s), Span: 8, Tone: doc.Band}}}
	}
	t := rows(
		[]string{"1.1", "D'ici décembre 2028, assurer à 450 enfants et jeunes migrants par an un accompagnement social individualisé à Oujda", "Dossiers individuels suivis au moins 3 mois", "210", "450", "Base de suivi ; revue trimestrielle", "Youssef B.", "12/2028"},
		[]string{"1.2", "Réduire de 14 à 5 jours le délai entre le repérage et la première consultation", "Délai moyen en jours", "14", "5", "Registre de la permanence", "Omar T.", "06/2028"},
		[]string{"1.3", "تكوين 30 وسيطا ومترجما في أخلاقيات العمل مع القاصرين غير المرافقين", "عدد الوسطاء الحاصلين على شهادة", "6", "30", "محاضر التكوين", "خديجة", "09/2027"},
		[]string{"2.1", "Placer 120 jeunes en formation qualifiante, dont 50 % de filles, avant fin 2029", "Jeunes inscrits ; part de filles", "38 (31 %)", "120 (50 %)", "Attestations ; conventions signées", "Khadija O.", "12/2029"},
	)
	return []doc.Block{
		doc.Heading{Level: 1, ID: "objectifs", Text: doc.T("Objectifs et cadre de suivi")},
		doc.Table{
			ID: "smart", Caption: "Objectifs par axe", Small: true, Cols: doc.Cols(0.6, 3.6, 2.6, 1.2, 1.2, 2.2, 1.6, 1.2),
			Head: doc.Cells("Réf.", "Objectif", "Indicateur", "Référence", "Cible", "Source de vérification", "Responsable", "Échéance"),
			Rows: []doc.Row{band("Axe 1 — Protection des enfants et jeunes migrants"), t[0], t[1], t[2], band("Axe 2 — Insertion socio-professionnelle"), t[3]},
		},
		doc.Heading{Level: 2, ID: "calendrier", Text: doc.T("Calendrier de mise en œuvre")},
		doc.Gantt{
			ID: "gantt", Caption: "Plan d'action 2027-2028 par trimestre", Head: "Mesure",
			Periods: []string{"T1 27", "T2 27", "T3 27", "T4 27", "T1 28", "T2 28", "T3 28", "T4 28"},
			Rows: []doc.GanttRow{
				{Label: "Permanence mobile", Who: "Youssef B.", From: 0, To: 1},
				{Label: "تكوين الوسطاء والمترجمين", Who: "خديجة", From: 1, To: 3},
				{Label: "Fonds d'amorçage : règlement et 1er appel", Who: "Comité", From: 2, To: 4, Tone: doc.Warn},
				{Label: "Revue à mi-parcours", Who: "CA", From: 5, To: 6, Tone: doc.Band},
			},
		},
	}
}

func frenchEnd() []doc.Block {
	return []doc.Block{
		doc.Heading{Level: 1, ID: "evaluation", Text: doc.T("Évaluation de la retraite")},
		doc.Table{
			Caption: "Appréciation des participants (échelle de 1 à 5)",
			Cols:    []doc.Col{{Weight: 6}, {Weight: 1.4, Align: doc.Center}, {Weight: 1.4, Align: doc.Center}, {Weight: 1.4, Align: doc.Center}},
			Head:    doc.Cells("Critère", "CA", "Équipe", "Ensemble"),
			Rows: rows(
				[]string{"Les objectifs de la retraite ont été atteints", "4,4", "4,6", "4,5"},
				[]string{"J'ai pu m'exprimer et être entendu·e", "4,7", "4,3", "4,4"},
				[]string{"المخرجات قابلة للتنفيذ في ظروف عملنا", "4,1", "4,0", "4,0"},
			),
		},
		doc.Heading{Level: 2, ID: "suites", Text: doc.T("Suites")},
		doc.Para{Style: doc.Quote, Text: doc.T("« Pour la première fois, l'équipe et le conseil ont écrit les objectifs ensemble. »")},
		doc.Heading{Level: 3, ID: "dates", Text: doc.T("Prochaines dates")},
		doc.List{Ordered: true, Items: items(
			"Présentation du projet de plan au conseil et à l'équipe : 21 décembre 2026",
			"Intégration des retours : du 4 au 8 janvier 2027",
			"Validation finale : 15 janvier 2027",
		)},
		doc.Para{Style: doc.Note, Text: doc.T("Les noms sont des pseudonymes. Le registre complet est tenu au siège."), Class: doc.C1},
	}
}

// Arabic returns a short report written from right to left.
func Arabic() *doc.Doc {
	m := doc.Meta{
		Title: "تقرير الخلوة الاستراتيجية", Subtitle: "المحاور والقرارات والمسودة الأولى للمخطط 2027-2030",
		Org: "جمعية الضفة — وجدة", Author: "سلمى إ.", Place: "وجدة", Date: "14 دجنبر 2026", Version: "النسخة 1.0",
		Subject: "الخلوة الاستراتيجية، وجدة، من 9 إلى 11 دجنبر 2026", Notice: "وثيقة معروضة على مصادقة المكتب الإداري.",
		Lang: "ar", At: At, Labels: arabicLabels,
	}
	return &doc.Doc{Meta: m, Sections: []doc.Section{
		{Cover: true, Blocks: []doc.Block{
			doc.Para{Style: doc.Title, Text: doc.T(m.Title)},
			doc.Para{Style: doc.Subtitle, Text: doc.T(m.Subtitle)},
			fact("المكان والتاريخ: ", "وجدة، من 9 إلى 11 دجنبر 2026"),
			fact("التحرير: ", m.Author),
		}},
		{Blocks: []doc.Block{doc.TOC{}}},
		{Blocks: []doc.Block{
			doc.Heading{Level: 1, ID: "siyaq", Text: doc.T("السياق وسير الأشغال")},
			doc.Para{Text: doc.Inlines{
				{Text: "تهدف الخلوة الاستراتيجية إلى تحديد أهداف واضحة وقابلة للقياس في وجدة خلال الفترة 2027-2030، مع إشراك الأطفال واليافعين المهاجرين. وقد صادق 82% من المشاركين على المحاور الثلاثة ذات الأولوية، كما يبين "},
				{Ref: "nuqat"},
				{Text: "."},
			}},
			doc.Para{Text: doc.T("Le projet « Enfants et jeunes sur les routes » est mené avec des partenaires belges.")},
			doc.Callout{Title: "باختصار", Paras: []doc.Inlines{doc.T("24 مشاركا، 11 جلسة، 146 فكرة، 3 محاور استراتيجية، 9 أهداف ذكية (SMART) و14 قرارا.")}},
			doc.Callout{Tone: doc.Warn, Title: "للترجمة", Paras: []doc.Inlines{doc.T("القرار ق3: التعليل بالفرنسية فقط.")}},
			doc.Heading{Level: 2, ID: "musharikun", Text: doc.T("المشاركون")},
			doc.Table{
				Caption: "لائحة المشاركين", Cols: doc.Cols(3, 4, 3), Head: doc.Cells("الاسم", "المهمة", "Nom"), Class: doc.C2,
				Rows: rows(
					[]string{"فاطمة", "رئيسة الجمعية", "Fatima E."},
					[]string{"يوسف", "منسق مشروع (2024-2026)", "Youssef B."},
					[]string{"عائشة", "مكلفة بالتتبع والتقييم (M&E)", "Aïcha B."},
				),
			},
			doc.Heading{Level: 1, ID: "awlawiyat", Text: doc.T("ترتيب الأولويات")},
			doc.BarChart{
				ID: "nuqat", Caption: "النقط المحصل عليها", Head: "المحور", Series: []doc.Series{{Name: "النقط"}},
				Alt: "مبيان بالأعمدة: حماية الأطفال 41 نقطة، الصحة النفسية 33، الإدماج 21.",
				Bars: []doc.Bar{
					{Label: "حماية الأطفال واليافعين المهاجرين", Values: []float64{41}},
					{Label: "الصحة النفسية والولوج إلى العلاج", Values: []float64{33}},
					{Label: "الإدماج السوسيو-مهني", Values: []float64{21}, Tone: doc.Muted},
				},
			},
			doc.List{Ordered: true, Items: items(
				"تنويع مصادر التمويل بحيث لا يتجاوز الممول الأول 40%",
				"اعتماد دليل للمساطر قبل 31/03/2027",
			)},
			doc.Heading{Level: 2, ID: "barnamaj", Text: doc.T("برنامج العمل")},
			doc.Gantt{
				Caption: "برنامج العمل لسنة 2027", Head: "الإجراء", Periods: []string{"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو"},
				Rows: []doc.GanttRow{
					{Label: "الوحدة المتنقلة", Who: "يوسف", From: 0, To: 2},
					{Label: "تكوين الوسطاء", Who: "خديجة", From: 2, To: 4, Tone: doc.Warn},
				},
			},
		}},
	}}
}

// items are the lines of a flat list.
func items(texts ...string) []doc.Item {
	out := make([]doc.Item, len(texts))
	for i, s := range texts {
		out[i].Text = doc.T(s)
	}
	return out
}
