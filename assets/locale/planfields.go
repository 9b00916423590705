package locale

import "maps"

// joined is a table of labels with those of another, which stand in a file of their own.
func joined(tables ...map[string]string) map[string]string {
	all := map[string]string{}
	for _, t := range tables {
		maps.Copy(all, t)
	}
	return all
}

// Labels of what makes the plan around the objectives.
var (
	planFieldsFR = map[string]string{
		"risk.text_fr": "Texte français", "risk.text_ar": "Texte arabe",
		"risk.axis": "Axe", "risk.probability": "Probabilité",
		"risk.impact": "Gravité", "risk.sign_fr": "Signe d'alerte",
		"risk.sign_ar": "Signe d'alerte, arabe", "risk.response_fr": "Parade",
		"risk.response_ar": "Parade, arabe", "risk.owner": "Responsable",
		"risk.links": "Liens",

		"trigger.text_fr": "Texte français", "trigger.text_ar": "Texte arabe",
		"trigger.axis": "Axe", "trigger.owner": "Qui convoque",
		"trigger.action_fr": "Ce qu'on fait", "trigger.action_ar": "Ce qu'on fait, arabe",

		"recommendation.text_fr": "Texte français", "recommendation.text_ar": "Texte arabe",
		"recommendation.addressee": "Destinataire", "recommendation.priority": "Priorité",
		"recommendation.deadline": "Échéance", "recommendation.links": "Liens",

		"step.text_fr": "Texte français", "step.text_ar": "Texte arabe",
		"step.owner": "Responsable", "step.deadline": "Échéance",
		"step.status": "État", "step.links": "Liens",
		"redaction.words": "Mots à masquer", "redaction.stand_in": "Remplacés par", "redaction.keep": "Personne n'est visé",

		"review.text_fr": "Texte français", "review.text_ar": "Texte arabe",
		"review.body": "Instance", "review.rhythm": "Rythme",

		"axis.silence": "Cases vides",

		"retreat.vision_fr": "Vision", "retreat.vision_ar": "Vision, arabe",
		"retreat.mission_fr": "Mission", "retreat.mission_ar": "Mission, arabe",
		"retreat.foreword_fr": "Mot de la présidence", "retreat.foreword_ar": "Mot présidence, arabe",
		"retreat.values_fr": "Valeurs", "retreat.values_ar": "Valeurs, arabe",

		"finding.strength": "Solidité", "finding.ref": "Référence d'origine",
	}
	planFieldsAR = map[string]string{
		"risk.text_fr": "النص بالفرنسية", "risk.text_ar": "النص بالعربية",
		"risk.axis": "المحور", "risk.probability": "الاحتمال",
		"risk.impact": "الخطورة", "risk.sign_fr": "إشارة الإنذار بالفرنسية",
		"risk.sign_ar": "إشارة الإنذار", "risk.response_fr": "الرد بالفرنسية",
		"risk.response_ar": "الرد", "risk.owner": "المسؤول",
		"risk.links": "الروابط",

		"trigger.text_fr": "النص بالفرنسية", "trigger.text_ar": "النص بالعربية",
		"trigger.axis": "المحور", "trigger.owner": "من يستدعي",
		"trigger.action_fr": "ما يتم فعله بالفرنسية", "trigger.action_ar": "ما يتم فعله",

		"recommendation.text_fr": "النص بالفرنسية", "recommendation.text_ar": "النص بالعربية",
		"recommendation.addressee": "الموجه إليه", "recommendation.priority": "الأولوية",
		"recommendation.deadline": "الأجل", "recommendation.links": "الروابط",

		"step.text_fr": "النص بالفرنسية", "step.text_ar": "النص بالعربية",
		"step.owner": "المسؤول", "step.deadline": "الأجل",
		"step.status": "الحالة", "step.links": "الروابط",
		"redaction.words": "كلمات للحجب", "redaction.stand_in": "تعوض بـ", "redaction.keep": "لا يقصد أحد",

		"review.text_fr": "النص بالفرنسية", "review.text_ar": "النص بالعربية",
		"review.body": "الجهة", "review.rhythm": "الوتيرة",

		"axis.silence": "الخانات الفارغة",

		"retreat.vision_fr": "الرؤية بالفرنسية", "retreat.vision_ar": "الرؤية",
		"retreat.mission_fr": "الرسالة بالفرنسية", "retreat.mission_ar": "الرسالة",
		"retreat.foreword_fr": "كلمة الرئاسة بالفرنسية", "retreat.foreword_ar": "كلمة الرئاسة",
		"retreat.values_fr": "القيم بالفرنسية", "retreat.values_ar": "القيم",

		"finding.strength": "قوة الدليل", "finding.ref": "المرجع الأصلي",
	}
	planFieldsEN = map[string]string{
		"risk.text_fr": "French text", "risk.text_ar": "Arabic text",
		"risk.axis": "Axis", "risk.probability": "Probability",
		"risk.impact": "Impact", "risk.sign_fr": "Warning sign, French",
		"risk.sign_ar": "Warning sign, Arabic", "risk.response_fr": "Response, French",
		"risk.response_ar": "Response, Arabic", "risk.owner": "Owner",
		"risk.links": "Links",

		"trigger.text_fr": "French text", "trigger.text_ar": "Arabic text",
		"trigger.axis": "Axis", "trigger.owner": "Who calls the review",
		"trigger.action_fr": "What is done, French", "trigger.action_ar": "What is done, Arabic",

		"recommendation.text_fr": "French text", "recommendation.text_ar": "Arabic text",
		"recommendation.addressee": "Addressee", "recommendation.priority": "Priority",
		"recommendation.deadline": "Deadline", "recommendation.links": "Links",

		"step.text_fr": "French text", "step.text_ar": "Arabic text",
		"step.owner": "Owner", "step.deadline": "Deadline",
		"step.status": "State", "step.links": "Links",
		"redaction.words": "Words to redact", "redaction.stand_in": "Replaced by", "redaction.keep": "Nobody is meant",

		"review.text_fr": "French text", "review.text_ar": "Arabic text",
		"review.body": "Body", "review.rhythm": "Rhythm",

		"axis.silence": "Empty cells",

		"retreat.vision_fr": "Vision, French", "retreat.vision_ar": "Vision, Arabic",
		"retreat.mission_fr": "Mission, French", "retreat.mission_ar": "Mission, Arabic",
		"retreat.foreword_fr": "Foreword, French", "retreat.foreword_ar": "Foreword, Arabic",
		"retreat.values_fr": "Values, French", "retreat.values_ar": "Values, Arabic",

		"finding.strength": "Strength", "finding.ref": "Original reference",
	}
)
