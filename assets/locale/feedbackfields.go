package locale

// The labels of comments and of the record of validation, by "type.field".
var (
	feedbackFieldsFR = map[string]string{
		"comment.date": "Reçu le", "comment.from": "De la part de", "comment.detail": "Origine précise",
		"comment.on": "Élément visé", "comment.section": "Partie visée", "comment.nature": "Nature",
		"comment.text": "Commentaire", "comment.lang": "Langue", "comment.ref": "Référence d'origine",
		"comment.status": "Suite donnée", "comment.reason": "Motif du refus", "comment.answer": "Réponse",
		"comment.same": "Même demande que", "comment.cleared": "Relu, sans nom",

		"edition.final": "Version finale", "cause.comment": "Commentaire cité",

		"validation.date": "Date", "validation.begin": "Début", "validation.end": "Fin", "validation.place": "Lieu",
		"validation.version": "Version soumise", "validation.digest": "Empreinte du plan", "validation.pages": "Pages du plan",
		"validation.file": "SHA-256 remis", "validation.in_office": "CA en exercice",
		"validation.quorum_rule": "Règle de quorum", "validation.quorum": "Quorum requis",
		"validation.present_board": "CA présents", "validation.present_staff": "Équipe présente",
		"validation.present_more": "Autres présents", "validation.question_fr": "Question en français",
		"validation.question_ar": "Question en arabe", "validation.board_for": "CA : pour",
		"validation.board_against": "CA : contre", "validation.board_abstained": "CA : abstention",
		"validation.staff_for": "Équipe : pour", "validation.staff_against": "Équipe : contre",
		"validation.staff_abstained": "Équipe : sans avis", "validation.result": "Résultat",
		"validation.reserves_fr": "Réserves en français", "validation.reserves_ar": "Réserves en arabe",
		"validation.signers": "Signent sur papier", "validation.effective": "Prend effet le",
		"validation.next_review": "Prochaine revue", "validation.sealed": "Clos le",
	}
	feedbackFieldsAR = map[string]string{
		"comment.date": "تاريخ التوصل", "comment.from": "من طرف", "comment.detail": "المصدر بالتفصيل",
		"comment.on": "العنصر المعني", "comment.section": "الجزء المعني", "comment.nature": "الطبيعة",
		"comment.text": "الملاحظة", "comment.lang": "اللغة", "comment.ref": "المرجع الأصلي",
		"comment.status": "المآل", "comment.reason": "تعليل الرفض", "comment.answer": "الجواب",
		"comment.same": "طلب مماثل", "comment.cleared": "قرئت، دون أسماء",

		"edition.final": "النسخة النهائية", "cause.comment": "الملاحظة المذكورة",

		"validation.date": "التاريخ", "validation.begin": "البداية", "validation.end": "النهاية", "validation.place": "المكان",
		"validation.version": "النسخة المعروضة", "validation.digest": "بصمة المخطط", "validation.pages": "صفحات المخطط",
		"validation.file": "بصمة الملف المسلم", "validation.in_office": "أعضاء المجلس المزاولون",
		"validation.quorum_rule": "قاعدة النصاب", "validation.quorum": "النصاب المطلوب",
		"validation.present_board": "حضور المجلس", "validation.present_staff": "حضور الفريق",
		"validation.present_more": "حاضرون آخرون", "validation.question_fr": "السؤال بالفرنسية",
		"validation.question_ar": "السؤال بالعربية", "validation.board_for": "المجلس: مع",
		"validation.board_against": "المجلس: ضد", "validation.board_abstained": "المجلس: امتناع",
		"validation.staff_for": "الفريق: مع", "validation.staff_against": "الفريق: ضد",
		"validation.staff_abstained": "الفريق: دون رأي", "validation.result": "النتيجة",
		"validation.reserves_fr": "التحفظات بالفرنسية", "validation.reserves_ar": "التحفظات بالعربية",
		"validation.signers": "الموقعون على الورق", "validation.effective": "يسري ابتداء من",
		"validation.next_review": "المراجعة المقبلة", "validation.sealed": "أغلق في",
	}
	feedbackFieldsEN = map[string]string{
		"comment.date": "Received on", "comment.from": "From", "comment.detail": "Origin in detail",
		"comment.on": "Item aimed at", "comment.section": "Section aimed at", "comment.nature": "Nature",
		"comment.text": "Comment", "comment.lang": "Language", "comment.ref": "Original reference",
		"comment.status": "What became of it", "comment.reason": "Reason for refusal", "comment.answer": "Answer",
		"comment.same": "Same request as", "comment.cleared": "Read, names nobody",

		"edition.final": "Final version", "cause.comment": "Comment cited",

		"validation.date": "Date", "validation.begin": "Begins", "validation.end": "Ends", "validation.place": "Place",
		"validation.version": "Version submitted", "validation.digest": "Digest of the plan", "validation.pages": "Pages of the plan",
		"validation.file": "SHA-256 handed out", "validation.in_office": "Board in office",
		"validation.quorum_rule": "Quorum rule", "validation.quorum": "Quorum needed",
		"validation.present_board": "Board present", "validation.present_staff": "Staff present",
		"validation.present_more": "Others present", "validation.question_fr": "Question in French",
		"validation.question_ar": "Question in Arabic", "validation.board_for": "Board: for",
		"validation.board_against": "Board: against", "validation.board_abstained": "Board: abstained",
		"validation.staff_for": "Staff: for", "validation.staff_against": "Staff: against",
		"validation.staff_abstained": "Staff: no opinion", "validation.result": "Result",
		"validation.reserves_fr": "Reserves in French", "validation.reserves_ar": "Reserves in Arabic",
		"validation.signers": "Sign on paper", "validation.effective": "In force from",
		"validation.next_review": "Next review", "validation.sealed": "Closed on",
	}
)
