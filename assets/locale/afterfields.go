package locale

// Labels of the fields of what comes after the three days.
var (
	afterFieldsFR = map[string]string{
		"support.date": "Date", "support.channel": "Canal", "support.asker": "Rôle qui demande", "support.question": "Question",
		"support.answer": "Réponse", "support.status": "État", "support.minutes": "Minutes", "support.remind": "Prochaine relance",
		"support.links": "Décision liée",
	}
	afterFieldsAR = map[string]string{
		"support.date": "التاريخ", "support.channel": "القناة", "support.asker": "صفة السائل", "support.question": "السؤال",
		"support.answer": "الجواب", "support.status": "الحالة", "support.minutes": "الدقائق", "support.remind": "التذكير المقبل",
		"support.links": "القرار المعني",
	}
	afterFieldsEN = map[string]string{
		"support.date": "Date", "support.channel": "Channel", "support.asker": "Role that asks", "support.question": "Question",
		"support.answer": "Answer", "support.status": "State", "support.minutes": "Minutes", "support.remind": "Next reminder",
		"support.links": "Decision",
	}
)
