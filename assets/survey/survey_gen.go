// Code generated from survey.yaml by halqa/assets/internal/gen. DO NOT EDIT.

package survey

// Scale are the steps of an answer, from 1.
var Scale = []Text{
	{FR: "Pas du tout d'accord", AR: "لا أوافق إطلاقا"},
	{FR: "Plutôt pas d'accord", AR: "لا أوافق إلى حد ما"},
	{FR: "Ni d'accord ni pas d'accord", AR: "محايد"},
	{FR: "Plutôt d'accord", AR: "أوافق إلى حد ما"},
	{FR: "Tout à fait d'accord", AR: "أوافق تماما"},
}

// None is the box of who does not answer.
var None = Text{FR: "Sans réponse", AR: "دون جواب"}

// AskCollege asks for the college, which nobody has to tell.
var AskCollege = Text{FR: "Je suis (facultatif) :", AR: "أنا (اختياري):"}

// Colleges are the answers to it: board, staff, untold.
var Colleges = []Text{
	{FR: "membre du CA", AR: "عضو المجلس الإداري"},
	{FR: "membre de l'équipe", AR: "عضو الفريق"},
	{FR: "je préfère ne pas le dire", AR: "أفضل عدم الإفصاح"},
}

// Forms are the questionnaires, in the order in which they are handed out.
var Forms = []Form{
	{Code: "before", Title: Text{FR: "Question d'ouverture", AR: "سؤال الافتتاح"}, Questions: []Question{
		{Code: "F09", Level: 2, Text: Text{FR: "Lequel est SMART ?", AR: "أي من هذه الأهداف يستوفي معايير SMART؟"}, Options: []Text{
			{FR: "Améliorer l'accueil des enfants.", AR: "تحسين استقبال الأطفال."},
			{FR: "Porter de 45 % à 75 % la part des enfants suivis avec un plan individualisé d'ici le 31/12/2028.", AR: "رفع نسبة الأطفال المتوفرين على مخطط فردي من 45% إلى 75% في أفق 31/12/2028."},
			{FR: "Organiser 12 ateliers.", AR: "تنظيم 12 ورشة."},
		}, Right: 2},
	}},
	{Code: "day", Title: Text{FR: "Fin de journée", AR: "نهاية اليوم"}, Questions: []Question{
		{Code: "J1", Level: 1, Text: Text{FR: "J'ai pu dire ce que je voulais dire aujourd'hui.", AR: "تمكنت اليوم من التعبير عما أريد."}},
		{Code: "J2", Level: 1, Text: Text{FR: "Le rythme et les pauses m'ont convenu.", AR: "كان الإيقاع والاستراحات مناسبين."}},
		{Code: "J3", Level: 1, Text: Text{FR: "J'ai compris, dans la langue où je suis à l'aise, ce qui a été dit et décidé.", AR: "فهمت ما قيل وما تقرر باللغة التي أرتاح إليها."}},
		{Code: "J4", Level: 1, Text: Text{FR: "Le travail d'aujourd'hui fait avancer le plan stratégique.", AR: "ساهم عمل اليوم في تقدم المخطط الاستراتيجي."}},
		{Code: "J5", Level: 1, Text: Text{FR: "À garder demain :", AR: "ما ينبغي الحفاظ عليه غدا:"}, Open: true},
		{Code: "J6", Level: 1, Text: Text{FR: "À changer dès demain :", AR: "ما ينبغي تغييره ابتداء من الغد:"}, Open: true},
	}},
	{Code: "retreat", Title: Text{FR: "Fin de retraite", AR: "نهاية اللقاء"}, Questions: []Question{
		{Code: "F01", Level: 1, Text: Text{FR: "Les objectifs annoncés de la retraite ont été atteints.", AR: "تحققت أهداف اللقاء المعلنة."}},
		{Code: "F02", Level: 1, Text: Text{FR: "Toutes les perspectives (CA, équipe, partenaires, personnes concernées) ont été prises en compte.", AR: "أخذت جميع وجهات النظر بعين الاعتبار."}},
		{Code: "F03", Level: 1, Text: Text{FR: "Les décisions ont été prises de manière claire et justifiée.", AR: "اتخذت القرارات بشكل واضح ومعلل."}},
		{Code: "F04", Level: 1, Text: Text{FR: "Les votes étaient libres et réellement secrets.", AR: "كان التصويت حرا وسريا فعلا."}},
		{Code: "F05", Level: 1, Text: Text{FR: "L'animation était neutre et encourageait chacun à participer.", AR: "كان التنشيط محايدا ومشجعا على المشاركة."}},
		{Code: "F06", Level: 1, Text: Text{FR: "Les conditions pratiques (salle, projection, repas, horaires, prière) étaient bonnes.", AR: "كانت الظروف العملية جيدة (القاعة، العرض، الوجبات، التوقيت، الصلاة)."}},
		{Code: "F07", Level: 2, Text: Text{FR: "Je peux citer les axes stratégiques retenus et dire pourquoi.", AR: "أستطيع ذكر المحاور المعتمدة وسبب اختيارها."}},
		{Code: "F08", Level: 2, Text: Text{FR: "Je sais reconnaître et corriger un objectif qui n'est pas SMART.", AR: "أستطيع تمييز هدف لا يستوفي معايير SMART وتصحيحه."}},
		{Code: "F09", Level: 2, Text: Text{FR: "Lequel est SMART ?", AR: "أي من هذه الأهداف يستوفي معايير SMART؟"}, Options: []Text{
			{FR: "Améliorer l'accueil des enfants.", AR: "تحسين استقبال الأطفال."},
			{FR: "Porter de 45 % à 75 % la part des enfants suivis avec un plan individualisé d'ici le 31/12/2028.", AR: "رفع نسبة الأطفال المتوفرين على مخطط فردي من 45% إلى 75% في أفق 31/12/2028."},
			{FR: "Organiser 12 ateliers.", AR: "تنظيم 12 ورشة."},
		}, Right: 2},
		{Code: "F10", Level: 2, Text: Text{FR: "Je sais ce que je dois faire dans les 90 prochains jours.", AR: "أعرف ما علي القيام به خلال التسعين يوما المقبلة."}},
		{Code: "F11", Level: 1, Text: Text{FR: "J'ai confiance dans la mise en œuvre du plan.", AR: "لدي ثقة في تنفيذ المخطط."}},
		{Code: "F12", Level: 1, Text: Text{FR: "La décision la plus importante, selon vous :", AR: "أهم قرار في نظركم:"}, Open: true},
		{Code: "F13", Level: 1, Text: Text{FR: "Ce qui n'a pas été dit ou traité et qui compte :", AR: "ما لم يذكر أو يعالج وهو مهم:"}, Open: true},
		{Code: "F14", Level: 1, Text: Text{FR: "Un conseil pour la suite :", AR: "نصيحة للمرحلة المقبلة:"}, Open: true},
	}},
	{Code: "later", Title: Text{FR: "Soixante jours après", AR: "بعد ستين يوما"}, Questions: []Question{
		{Code: "U1", Level: 3, Text: Text{FR: "J'ai utilisé le plan ou ses décisions dans mon travail depuis la retraite.", AR: "استعملت المخطط أو قراراته في عملي منذ اللقاء."}},
		{Code: "U2", Level: 3, Text: Text{FR: "Les premières mesures prévues ont commencé.", AR: "انطلقت التدابير الأولى المبرمجة."}},
		{Code: "U3", Level: 3, Text: Text{FR: "Ce qui bloque et de quel soutien vous avez besoin :", AR: "ما يعيق التنفيذ ونوع الدعم المطلوب:"}, Open: true},
	}},
}
