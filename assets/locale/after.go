package locale

// After are the words of the screen of what comes after the three days.
type After struct {
	Parted
	Waiting   Plural // %d requests wait
	Due       Plural // %d reminders are due
	Spent     string // %s time spent on support, %s days
	Channels  map[string]string
	States    map[string]string // of a request
	Reminder  string            // %s is the day
	NoAnswer  string
	DaysOf    string // %s of %s days sold
	HoursUnit string // %d hours, %02d minutes
}

var afterFR = After{
	Parted: Parted{
		Title: "Après les trois jours",
		Parts: map[string]string{"presentation": "Présentation du projet", "comments": "Retours sur le projet", "validation": "Validation", "support": "Suivi et soutien"},
		Shelves: map[string]*Shelf{
			"comments":   planShelfFR.with("nouveau commentaire", "Pas encore de commentaire. + en note un ; « halqa import --as comments » lit les formulaires revenus."),
			"validation": planShelfFR.with("nouveau PV", "Pas encore de PV. Quand la version finale est marquée, + en ouvre un."),
			"support":    planShelfFR.with("nouvelle demande", "Pas encore de demande de soutien. + en note une : le rôle qui demande, jamais un nom."),
		},
	},
	Waiting:  Plural{One: "%d demande en attente", Other: "%d demandes en attente"},
	Due:      Plural{One: "%d relance due", Other: "%d relances dues"},
	Spent:    "Temps passé : %s, soit %s j (7 h par jour)",
	Channels: map[string]string{"meeting": "réunion", "call": "appel", "message": "message", "mail": "courriel", "visit": "visite"},
	States:   map[string]string{"open": "ouvert", "answered": "répondu", "escalated": "à escalader", "closed": "clos"},
	Reminder: "relance %s", NoAnswer: "réponse à donner", DaysOf: "%s j sur %s vendus", HoursUnit: "%d h %02d",
}

var afterAR = After{
	Parted: Parted{
		Title: "ما بعد الأيام الثلاثة",
		Parts: map[string]string{"presentation": "عرض المشروع", "comments": "الملاحظات على المشروع", "validation": "المصادقة", "support": "التتبع والمواكبة"},
		Shelves: map[string]*Shelf{
			"comments":   planShelfAR.with("ملاحظة جديدة", "لا ملاحظة بعد. + يدون ملاحظة، و«halqa import --as comments» يقرأ الاستمارات العائدة."),
			"validation": planShelfAR.with("محضر جديد", "لا محضر بعد. حين تسجل النسخة النهائية، + يفتح محضرا."),
			"support":    planShelfAR.with("طلب جديد", "لا طلب مواكبة بعد. + يدون طلبا: صفة صاحبه، لا اسمه."),
		},
	},
	Waiting:  Plural{Zero: "لا طلب في الانتظار", One: "طلب في الانتظار", Two: "طلبان في الانتظار", Few: "%d طلبات في الانتظار", Many: "%d طلبا في الانتظار", Other: "%d طلب في الانتظار"},
	Due:      Plural{Zero: "لا تذكير", One: "تذكير حل أجله", Two: "تذكيران حل أجلهما", Few: "%d تذكيرات حل أجلها", Many: "%d تذكيرا حل أجلها", Other: "%d تذكير حل أجلها"},
	Spent:    "الوقت المنجز: %s، أي %s يوم (7 ساعات في اليوم)",
	Channels: map[string]string{"meeting": "اجتماع", "call": "مكالمة", "message": "رسالة", "mail": "بريد إلكتروني", "visit": "زيارة"},
	States:   map[string]string{"open": "مفتوح", "answered": "أجيب عنه", "escalated": "يرفع إلى صاحب القرار", "closed": "مغلق"},
	Reminder: "تذكير %s", NoAnswer: "جواب منتظر", DaysOf: "%s يوم من %s", HoursUnit: "%d س %02d",
}

var afterEN = After{
	Parted: Parted{
		Title: "After the three days",
		Parts: map[string]string{"presentation": "Presentation of the draft", "comments": "Comments on the draft", "validation": "Validation", "support": "Support"},
		Shelves: map[string]*Shelf{
			"comments":   planShelfEN.with("new comment", "No comment yet. + notes one; “halqa import --as comments” reads the forms that came back."),
			"validation": planShelfEN.with("new record", "No record yet. Once the final version is marked, + opens one."),
			"support":    planShelfEN.with("new request", "No request for support yet. + notes one: the role that asks, never a name."),
		},
	},
	Waiting:  Plural{One: "%d request waits", Other: "%d requests wait"},
	Due:      Plural{One: "%d reminder due", Other: "%d reminders due"},
	Spent:    "Time spent: %s, that is %s days (7 h a day)",
	Channels: map[string]string{"meeting": "meeting", "call": "call", "message": "message", "mail": "mail", "visit": "visit"},
	States:   map[string]string{"open": "open", "answered": "answered", "escalated": "to escalate", "closed": "closed"},
	Reminder: "reminder %s", NoAnswer: "answer to give", DaysOf: "%s of %s days sold", HoursUnit: "%d h %02d",
}
