package locale

// Words are short words that several screens use.
type Words struct {
	Board, Staff, Others  string // colleges
	Present, Late, Absent string
	Minutes               string // the unit beside a figure
	MinutesN              Plural
	Group                 string // %d
	Plenary               string
	Day                   string // %d of the three days
	Eve, DayAfter         string
	French, Arabic        string // names of the languages of texts
	Darija, English       string
	Languages             map[string]string // by the code that a text carries
	IdeasN, People        Plural
	Yes, No               string
	None                  string
	Comma                 string // between the parts of an enumeration, with its space
	Unknown               string
	Draft                 string            // something typed waits as a draft
	Statuses              map[string]string // of decisions and polls
	Methods               map[string]string // of voting, by tally.Method
	Notices               map[string]string // of days: weekend, Ramadan hours
}

var wordsFR = Words{
	Board: "CA", Staff: "équipe", Others: "autres", Present: "présent", Late: "en retard", Absent: "absent",
	Minutes: "minutes", MinutesN: Plural{One: "%d minute", Other: "%d minutes"},
	Group: "Groupe %d", Plenary: "plénière", Day: "Jour %d", Eve: "Veille", DayAfter: "Lendemain",
	French: "français", Arabic: "arabe", Darija: "darija", English: "anglais",
	Languages: map[string]string{"fr": "Français", "ar": "Arabe", "ary-Latn": "Darija", "en": "Anglais"},
	IdeasN:    Plural{One: "%d idée", Other: "%d idées"}, People: Plural{One: "%d personne", Other: "%d personnes"},
	Yes: "oui", No: "non", None: "aucun", Comma: ", ", Unknown: "inconnu", Draft: "brouillon gardé",
	Statuses: map[string]string{"draft": "en préparation", "open": "ouvert", "closed": "clos", "annulled": "annulé", "proposed": "proposée", "adopted": "adoptée", "postponed": "ajournée", "revised": "révisée"},
	Methods:  map[string]string{"dots": "gommettes", "opinion": "pour, contre, sans avis", "ngt": "groupe nominal", "approval": "approbation", "judgment": "jugement majoritaire", "criteria": "matrice de critères", "ranking": "classement", "phragmen": "sélection équilibrée", "copeland": "duels", "consent": "consentement"},
	Notices:  noticesFR,
}

var wordsAR = Words{
	Board: "المجلس", Staff: "الفريق", Others: "آخرون", Present: "حاضر", Late: "متأخر", Absent: "غائب",
	Minutes:  "دقيقة",
	MinutesN: Plural{Zero: "%d دقيقة", One: "دقيقة واحدة", Two: "دقيقتان", Few: "%d دقائق", Many: "%d دقيقة", Other: "%d دقيقة"},
	Group:    "المجموعة %d", Plenary: "جلسة عامة", Day: "اليوم %d", Eve: "عشية اللقاء", DayAfter: "اليوم الموالي",
	French: "الفرنسية", Arabic: "العربية", Darija: "الدارجة", English: "الإنجليزية",
	Languages: map[string]string{"fr": "الفرنسية", "ar": "العربية", "ary-Latn": "الدارجة", "en": "الإنجليزية"},
	IdeasN:    Plural{Zero: "لا أفكار", One: "فكرة واحدة", Two: "فكرتان", Few: "%d أفكار", Many: "%d فكرة", Other: "%d فكرة"},
	People:    Plural{Zero: "لا أحد", One: "شخص واحد", Two: "شخصان", Few: "%d أشخاص", Many: "%d شخصا", Other: "%d شخص"},
	Yes:       "نعم", No: "لا", None: "لا شيء", Comma: "، ", Unknown: "غير معروف", Draft: "مسودة محفوظة",
	Statuses: map[string]string{"draft": "قيد التحضير", "open": "مفتوح", "closed": "مغلق", "annulled": "ملغى", "proposed": "مقترح", "adopted": "معتمد", "postponed": "مؤجل", "revised": "تمت مراجعته"},
	Methods:  map[string]string{"dots": "نقط لاصقة", "opinion": "مع، ضد، دون رأي", "ngt": "المجموعة الاسمية", "approval": "الموافقة", "judgment": "حكم الأغلبية", "criteria": "مصفوفة المعايير", "ranking": "الترتيب", "phragmen": "اختيار متوازن", "copeland": "المواجهات", "consent": "التوافق"},
	Notices:  noticesAR,
}

var wordsEN = Words{
	Board: "board", Staff: "staff", Others: "others", Present: "present", Late: "late", Absent: "absent",
	Minutes: "minutes", MinutesN: Plural{One: "%d minute", Other: "%d minutes"},
	Group: "Group %d", Plenary: "plenary", Day: "Day %d", Eve: "Eve", DayAfter: "Day after",
	French: "French", Arabic: "Arabic", Darija: "Darija", English: "English",
	Languages: map[string]string{"fr": "French", "ar": "Arabic", "ary-Latn": "Darija", "en": "English"},
	IdeasN:    Plural{One: "%d idea", Other: "%d ideas"}, People: Plural{One: "%d person", Other: "%d people"},
	Yes: "yes", No: "no", None: "none", Comma: ", ", Unknown: "unknown", Draft: "draft kept",
	Statuses: map[string]string{"draft": "in preparation", "open": "open", "closed": "closed", "annulled": "annulled", "proposed": "proposed", "adopted": "adopted", "postponed": "postponed", "revised": "revised"},
	Methods:  map[string]string{"dots": "dots", "opinion": "for, against, no opinion", "ngt": "nominal group", "approval": "approval", "judgment": "majority judgment", "criteria": "criteria matrix", "ranking": "ranking", "phragmen": "balanced selection", "copeland": "duels", "consent": "consent"},
	Notices:  noticesEN,
}

var kindsFR = map[string]string{
	"expectation": "attente", "strength": "atout", "weakness": "faiblesse", "opportunity": "opportunité", "threat": "menace",
	"need": "besoin", "question": "question", "value": "valeur", "challenge": "défi", "idea": "idée", "risk": "risque",
	"commitment": "engagement", "parking": "parking",
}

var kindsOfFR = map[string]string{
	"expectation": "attentes", "strength": "atouts", "weakness": "faiblesses", "opportunity": "opportunités", "threat": "menaces",
	"need": "besoins", "question": "questions", "value": "valeurs", "challenge": "défis", "idea": "idées", "risk": "risques",
	"commitment": "engagements", "parking": "parking",
}

var kindsAR = map[string]string{
	"expectation": "انتظار", "strength": "نقطة قوة", "weakness": "نقطة ضعف", "opportunity": "فرصة", "threat": "تهديد",
	"need": "حاجة", "question": "سؤال", "value": "قيمة", "challenge": "تحد", "idea": "فكرة", "risk": "خطر",
	"commitment": "التزام", "parking": "نقطة معلقة",
}

var kindsOfAR = map[string]string{
	"expectation": "الانتظارات", "strength": "نقاط القوة", "weakness": "نقاط الضعف", "opportunity": "الفرص", "threat": "التهديدات",
	"need": "الحاجات", "question": "الأسئلة", "value": "القيم", "challenge": "التحديات", "idea": "الأفكار", "risk": "المخاطر",
	"commitment": "الالتزامات", "parking": "النقاط المعلقة",
}

var kindsEN = map[string]string{
	"expectation": "expectation", "strength": "strength", "weakness": "weakness", "opportunity": "opportunity", "threat": "threat",
	"need": "need", "question": "question", "value": "value", "challenge": "challenge", "idea": "idea", "risk": "risk",
	"commitment": "commitment", "parking": "parking lot",
}

var kindsOfEN = map[string]string{
	"expectation": "expectations", "strength": "strengths", "weakness": "weaknesses", "opportunity": "opportunities", "threat": "threats",
	"need": "needs", "question": "questions", "value": "values", "challenge": "challenges", "idea": "ideas", "risk": "risks",
	"commitment": "commitments", "parking": "parking lot",
}

var verbsFR = map[string]string{
	"inquiry.add": "évaluer", "inquiry.close": "compter les feuilles", "follow.note": "noter une valeur",
	"support.add": "noter un soutien",
	"retreat.lay": "poser le modèle", "logo.add": "ajouter un logo", "item.edit": "modifier", "item.withdraw": "retirer", "agenda.change": "changer l'agenda",
	"agenda.clock": "lancer une session", "roster.attend": "pointer une présence", "roster.add": "inscrire", "access.count": "compter un besoin", "group.compose": "composer les groupes",
	"idea.add": "noter", "idea.sort": "classer", "idea.merge": "fusionner", "poll.prepare": "préparer un vote", "poll.open": "ouvrir un vote",
	"poll.close": "clore un vote", "poll.retain": "retenir des options", "decision.draft": "rédiger une décision", "decision.adopt": "statuer sur une décision",
	"objective.add": "rédiger un objectif", "measure.add": "ajouter une mesure", "plan.add": "compléter le plan", "dossier.add": "compléter le dossier", "prepare.add": "préparer la retraite", "poll.annul": "annuler un vote", "poll.sign": "compter les signatures", "import": "importer", "undo": "annuler", "redo": "rétablir",
	"conflict.settle": "trancher un conflit", "item.restore": "remettre une version", "retreat.purge": "effacer les noms", "words.redact": "masquer un mot",
	"objective.waive": "motiver un objectif", "objective.validate": "valider un objectif", "objective.split": "dédoubler un objectif",
	"objective.demote": "en faire une mesure", "decision.revise": "réviser une décision", "plan.publish": "marquer une version", "plan.cite": "dire une source",
	"comment.add": "noter un commentaire", "comment.dispose": "répondre", "plan.protocol": "ouvrir un PV", "plan.validate": "clore le PV",
}

var verbsAR = map[string]string{
	"inquiry.add": "تقييم", "inquiry.close": "عد الأوراق", "follow.note": "تدوين قيمة",
	"support.add": "تدوين مواكبة",
	"retreat.lay": "وضع النموذج", "logo.add": "إضافة شعار", "item.edit": "تعديل", "item.withdraw": "سحب", "agenda.change": "تغيير البرنامج",
	"agenda.clock": "بدء جلسة", "roster.attend": "تسجيل الحضور", "roster.add": "تسجيل مشارك", "access.count": "عد حاجة", "group.compose": "تشكيل المجموعات",
	"idea.add": "تدوين", "idea.sort": "تصنيف", "idea.merge": "دمج", "poll.prepare": "تحضير تصويت", "poll.open": "فتح التصويت",
	"poll.close": "إغلاق التصويت", "poll.retain": "الاحتفاظ بالخيارات", "decision.draft": "صياغة قرار", "decision.adopt": "البت في قرار",
	"objective.add": "صياغة هدف", "measure.add": "إضافة تدبير", "plan.add": "إتمام المخطط", "dossier.add": "إتمام الملف", "prepare.add": "تحضير اللقاء", "poll.annul": "إلغاء التصويت", "poll.sign": "عد التوقيعات", "import": "استيراد", "undo": "تراجع", "redo": "إعادة",
	"conflict.settle": "الحسم في تعارض", "item.restore": "استرجاع نسخة", "retreat.purge": "محو الأسماء", "words.redact": "حجب كلمة",
	"objective.waive": "تعليل هدف", "objective.validate": "المصادقة على هدف", "objective.split": "تقسيم هدف",
	"objective.demote": "تحويله إلى تدبير", "decision.revise": "مراجعة قرار", "plan.publish": "وسم نسخة", "plan.cite": "ذكر المصدر",
	"comment.add": "تدوين ملاحظة", "comment.dispose": "الجواب", "plan.protocol": "فتح محضر", "plan.validate": "إغلاق المحضر",
}

var verbsEN = map[string]string{
	"inquiry.add": "evaluate", "inquiry.close": "count the sheets", "follow.note": "note a value",
	"support.add": "note a request",
	"retreat.lay": "lay the template", "logo.add": "add a logo", "item.edit": "edit", "item.withdraw": "withdraw", "agenda.change": "change the agenda",
	"agenda.clock": "start a session", "roster.attend": "mark presence", "roster.add": "enrol", "access.count": "count a need", "group.compose": "compose the groups",
	"idea.add": "note", "idea.sort": "sort", "idea.merge": "merge", "poll.prepare": "prepare a poll", "poll.open": "open a poll",
	"poll.close": "close a poll", "poll.retain": "retain options", "decision.draft": "draft a decision", "decision.adopt": "rule on a decision",
	"objective.add": "draft an objective", "measure.add": "add a measure", "plan.add": "complete the plan", "dossier.add": "complete the file", "prepare.add": "prepare the retreat", "poll.annul": "annul a poll", "poll.sign": "count signatures", "import": "import", "undo": "undo", "redo": "redo",
	"conflict.settle": "settle a conflict", "item.restore": "bring a version back", "retreat.purge": "erase names", "words.redact": "redact a word",
	"objective.waive": "give the reason of", "objective.validate": "validate an objective", "objective.split": "split an objective",
	"objective.demote": "make it a measure", "decision.revise": "revise a decision", "plan.publish": "mark a version", "plan.cite": "name a source",
	"comment.add": "note a comment", "comment.dispose": "answer", "plan.protocol": "open a record", "plan.validate": "close the record",
}
