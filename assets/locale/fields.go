package locale

// The labels of fields, by "type.field" of the schema. They are at most 28 columns wide,
// and those of a sheet rather less: labels share one column.
var (
	fieldsFR = map[string]string{
		"retreat.title_fr": "Titre en français", "retreat.title_ar": "Titre en arabe",
		"retreat.organisation": "Organisation", "retreat.place": "Lieu", "retreat.start": "Premier jour",
		"retreat.plan_start": "Début du plan", "retreat.plan_end": "Fin du plan",
		"retreat.language": "Langue des documents", "retreat.rules_fr": "Règles du jeu, français",
		"retreat.rules_ar": "Règles du jeu, arabe", "retreat.mandate": "Mandat",
		"retreat.plan_b": "Plan B", "retreat.sample": "Exemple inventé",
		"retreat.board_size": "Membres du CA", "retreat.quorum": "Quorum",
		"retreat.writing":   "Minutes d'écriture",
		"retreat.validated": "Plan validé le", "retreat.retention": "Conservation (mois)",
		"retreat.budget_mad": "Budget du plan, MAD", "retreat.roles": "Responsables possibles",
		"retreat.max_per_owner": "Objectifs par personne",

		"day.number": "Jour", "day.date": "Date", "day.title_fr": "Titre en français",
		"day.title_ar": "Titre en arabe", "day.facilitated": "Jour animé", "day.notice": "À savoir",
		"day.tasks": "Tâches", "day.dhuhr": "Dohr", "day.asr": "Asr", "day.maghrib": "Maghrib",
		"day.confirmed": "Heures confirmées",

		"slot.day": "Jour", "slot.code": "Code", "slot.start": "Heure", "slot.anchored": "Heure fixe",
		"slot.length": "Minutes", "slot.least": "Au moins", "slot.type": "Sorte",
		"slot.format": "Forme de travail", "slot.title_fr": "Titre en français",
		"slot.title_ar": "Titre en arabe", "slot.purpose": "But", "slot.technique": "Déroulement",
		"slot.card": "Technique", "slot.tracks": "En parallèle",
		"slot.materials": "Matériel", "slot.outputs": "Produits", "slot.notes": "Notes d'animation",
		"slot.if_late": "Si retard", "slot.plan_b": "Plan B", "slot.prayer": "Prière",
		"slot.screen": "Écran", "slot.began": "Commencée à", "slot.ended": "Finie à",

		"adjustment.slot": "Session", "adjustment.date": "Date", "adjustment.at": "Heure",
		"adjustment.what": "Changement", "adjustment.why": "Raison", "adjustment.effect": "Effet",

		"retreat.round": "Tour des groupes",
		"college.code":  "Code", "college.name_fr": "Nom en français", "college.name_ar": "Nom en arabe",
		"access.text": "Besoin", "access.counts": "Personnes",
		"group.seed": "Tirage", "group.series": "Composé avec le tour", "group.turn": "Ordre de restitution", "group.locked": "À leur place",
		"person.code": "Code", "person.name": "Nom", "person.college": "Collège",
		"person.role": "Fonction", "person.team": "Équipe", "person.languages": "Langues",
		"person.sex": "Sexe", "person.leads": "Encadre", "person.apart": "À séparer de",
		"person.presence": "Présence",

		"group.number": "Numéro", "group.round": "Tour", "group.theme_fr": "Thème en français",
		"group.theme_ar": "Thème en arabe", "group.question": "Question", "group.members": "Membres",
		"group.rapporteur": "Rapporteur", "group.notes": "Notes", "group.outputs": "Produits",

		"finding.text_fr": "Texte français", "finding.text_ar": "Texte arabe", "finding.lang": "Langue",
		"finding.kind": "Sorte", "finding.source": "Source", "finding.page": "Page",
		"finding.publishable": "Publiable", "finding.sensitive": "Sensible",
		"finding.perspective": "Perspectives",

		"theme.name_fr": "Nom en français", "theme.name_ar": "Nom en arabe",

		"idea.text": "Texte", "idea.translation": "Traduction", "idea.lang": "Langue",
		"idea.kind": "Sorte", "idea.slot": "Session", "idea.group": "Groupe", "idea.theme": "Thème",
		"idea.merged": "Fusionnée dans", "idea.fate": "Suite donnée", "idea.owner": "Responsable",
		"idea.answer": "Réponse", "idea.novel": "Innovante, car", "idea.ref": "Référence d'origine",
		"idea.cleared": "Relue, sans nom", "idea.links": "Répond à",
		"idea.perspective": "Perspectives", "idea.read": "Lue en salle", "idea.hidden": "Pas encore dévoilée",

		"poll.question_fr": "Question en français", "poll.question_ar": "Question en arabe",
		"poll.method": "Méthode", "poll.points": "Points par personne", "poll.max": "Points par option",
		"poll.top": "Rangs par personne", "poll.scale_fr": "Mentions en français", "poll.scale_ar": "Mentions en arabe",
		"poll.low": "Note la plus basse", "poll.high": "Note la plus haute", "poll.weights": "Poids des critères",
		"poll.status": "État", "poll.deliberative": "Délibératif", "poll.slot": "Session",
		"poll.options": "Options", "poll.present": "Présents", "poll.quorum": "Quorum",
		"poll.cut": "Nombre à retenir", "poll.totals": "Totaux", "poll.papers": "Bulletins",
		"poll.blank": "Blancs", "poll.void": "Nuls", "poll.retained": "Retenues",
		"poll.missing": "Bulletins manquants", "poll.imported": "Importé",
		"poll.inverted": "Critères inversés", "poll.refuse_missing": "Tout doit être noté", "poll.spend_all": "Tout distribuer",
		"poll.equal": "Collèges à poids égal", "poll.hands": "À main levée", "poll.signed": "Signatures",
		"poll.quorum_rule": "Règle de quorum", "poll.figures": "Chiffres de la clôture", "poll.agreement": "Accord (W de Kendall)",
		"poll.reread": "Relus", "poll.after": "Vote précédent", "poll.again": "Suite",

		"option.poll": "Vote", "option.number": "Numéro", "option.text_fr": "Texte français",
		"option.text_ar": "Texte arabe", "option.source": "Origine",

		"decision.question_fr": "Question", "decision.question_ar": "Question, arabe",
		"decision.text_fr": "Décision", "decision.text_ar": "Décision, arabe",
		"decision.rationale_fr": "Parce que", "decision.rationale_ar": "Raison, arabe",
		"decision.options": "Options", "decision.options_ar": "Options, arabe",
		"decision.electorate": "Présents, quorum",
		"decision.links":      "Preuves", "decision.rejected": "Écarté", "decision.dissent": "Réserve",
		"decision.rejected_ar": "Écarté, arabe", "decision.dissent_ar": "Réserve, arabe",
		"decision.will_not_do": "Renoncements", "decision.will_not_do_ar": "Renoncements, arabe", "decision.nature": "Nature",
		"decision.result_fr": "Résultat", "decision.result_ar": "Résultat, arabe",
		"decision.method": "Méthode", "decision.owner": "Responsable", "decision.effective": "Date d'effet",
		"decision.status": "État", "decision.slot": "Session", "decision.poll": "Vote",
		"decision.date": "Prise le", "decision.revised_by": "Révisée par",

		"axis.name_fr": "Nom en français", "axis.name_ar": "Nom en arabe",
		"axis.change_fr": "Changement visé", "axis.change_ar": "Changement, en arabe",
		"axis.decision": "Décision", "axis.links": "Origine",

		"objective.text_fr": "Objectif", "objective.text_ar": "Objectif, arabe",
		"objective.lang": "Langue", "objective.level": "Niveau", "objective.axis": "Axe",
		"objective.indicator": "Indicateur", "objective.unit": "Unité", "objective.direction": "Sens",
		"objective.baseline": "Référence", "objective.baseline_unknown": "Réf. inconnue",
		"objective.baseline_by": "Collecte le", "objective.target": "Cible",
		"objective.disaggregation": "Ventilation", "objective.deadline": "Échéance",
		"objective.milestones": "Jalons", "objective.owner": "Responsable",
		"objective.verification": "Vérification", "objective.frequency": "Fréquence",
		"objective.cost_mad": "Moyens, MAD", "objective.person_days": "Jours-personne",
		"objective.ambition": "Ambition", "objective.assumptions": "Hypothèses",
		"objective.scope": "Portée", "objective.links": "Origine", "objective.validated": "Validé le",
		"objective.validated_by": "Validé par", "objective.decision": "Décision", "objective.waived": "Motifs",

		"edition.date": "Date", "edition.by": "Marquée par", "edition.note": "Remise à",

		"logo.alt": "Ce que montre le logo", "logo.data": "Image",
		"cause.item": "Élément", "cause.source": "Source", "cause.decision": "Décision", "cause.date": "Date",

		"measure.objective": "Objectif", "measure.text_fr": "Mesure", "measure.text_ar": "Mesure, arabe",
		"measure.owner": "Responsable", "measure.start": "Début", "measure.end": "Fin",
		"measure.cost_mad": "Moyens, MAD", "measure.person_days": "Jours-personne",
		"measure.status": "État", "measure.links": "Origine",
	}
	fieldsAR = map[string]string{
		"retreat.title_fr": "العنوان بالفرنسية", "retreat.title_ar": "العنوان بالعربية",
		"retreat.organisation": "الجمعية", "retreat.place": "المكان", "retreat.start": "اليوم الأول",
		"retreat.plan_start": "بداية المخطط", "retreat.plan_end": "نهاية المخطط",
		"retreat.language": "لغة الوثائق", "retreat.rules_fr": "قواعد العمل بالفرنسية",
		"retreat.rules_ar": "قواعد العمل بالعربية", "retreat.mandate": "التكليف",
		"retreat.plan_b": "الخطة البديلة", "retreat.sample": "مثال افتراضي",
		"retreat.board_size": "أعضاء المجلس", "retreat.quorum": "النصاب القانوني",
		"retreat.writing":   "دقائق الكتابة",
		"retreat.validated": "تاريخ المصادقة", "retreat.retention": "مدة الحفظ (أشهر)",
		"retreat.budget_mad": "ميزانية المخطط بالدرهم", "retreat.roles": "المسؤولون الممكنون",
		"retreat.max_per_owner": "أقصى أهداف كل مسؤول",

		"day.number": "اليوم", "day.date": "التاريخ", "day.title_fr": "العنوان بالفرنسية",
		"day.title_ar": "العنوان بالعربية", "day.facilitated": "يوم تنشيط", "day.notice": "للعلم",
		"day.tasks": "المهام", "day.dhuhr": "الظهر", "day.asr": "العصر", "day.maghrib": "المغرب",
		"day.confirmed": "الأوقات مؤكدة",

		"slot.day": "اليوم", "slot.code": "الرمز", "slot.start": "الساعة", "slot.anchored": "ساعة ثابتة",
		"slot.length": "المدة", "slot.least": "أقل مدة", "slot.type": "النوع",
		"slot.format": "طريقة العمل", "slot.title_fr": "العنوان بالفرنسية",
		"slot.title_ar": "العنوان بالعربية", "slot.purpose": "الغاية", "slot.technique": "السير",
		"slot.card": "التقنية", "slot.tracks": "بالتوازي",
		"slot.materials": "الوسائل", "slot.outputs": "المخرجات", "slot.notes": "ملاحظات التنشيط",
		"slot.if_late": "عند التأخر", "slot.plan_b": "الخطة البديلة", "slot.prayer": "الصلاة",
		"slot.screen": "الشاشة", "slot.began": "بدأت على", "slot.ended": "انتهت على",

		"adjustment.slot": "الجلسة", "adjustment.date": "التاريخ", "adjustment.at": "الساعة",
		"adjustment.what": "التعديل", "adjustment.why": "السبب", "adjustment.effect": "الأثر",

		"retreat.round": "دورة المجموعات",
		"college.code":  "الرمز", "college.name_fr": "الاسم بالفرنسية", "college.name_ar": "الاسم بالعربية",
		"access.text": "الحاجة", "access.counts": "عدد الأشخاص",
		"group.seed": "القرعة", "group.series": "شكلت مع الدورة", "group.turn": "ترتيب العرض", "group.locked": "المثبتون",
		"person.code": "الرمز", "person.name": "الاسم", "person.college": "فئة المشاركين",
		"person.role": "الصفة", "person.team": "الفريق", "person.languages": "اللغات",
		"person.sex": "الجنس", "person.leads": "يشرف على", "person.apart": "يفصل عن",
		"person.presence": "الحضور",

		"group.number": "الرقم", "group.round": "الدورة", "group.theme_fr": "الموضوع بالفرنسية",
		"group.theme_ar": "الموضوع بالعربية", "group.question": "السؤال", "group.members": "الأعضاء",
		"group.rapporteur": "المقرر(ة)", "group.notes": "ملاحظات", "group.outputs": "المخرجات",

		"finding.text_fr": "النص بالفرنسية", "finding.text_ar": "النص بالعربية", "finding.lang": "اللغة",
		"finding.kind": "النوع", "finding.source": "المصدر", "finding.page": "الصفحة",
		"finding.publishable": "قابل للنشر", "finding.sensitive": "حساس",
		"finding.perspective": "وجهات النظر",

		"theme.name_fr": "الاسم بالفرنسية", "theme.name_ar": "الاسم بالعربية",

		"idea.text": "النص", "idea.translation": "الترجمة", "idea.lang": "اللغة",
		"idea.kind": "النوع", "idea.slot": "الجلسة", "idea.group": "المجموعة", "idea.theme": "الموضوع",
		"idea.merged": "مدمجة في", "idea.fate": "المآل", "idea.owner": "المسؤول",
		"idea.answer": "الجواب", "idea.novel": "مبتكرة لأن", "idea.ref": "المرجع الأصلي",
		"idea.cleared": "قرئت، دون أسماء", "idea.links": "تجيب عن",
		"idea.perspective": "وجهات النظر", "idea.read": "قرئت في القاعة", "idea.hidden": "لم تكشف بعد",

		"poll.question_fr": "السؤال بالفرنسية", "poll.question_ar": "السؤال بالعربية",
		"poll.method": "الطريقة", "poll.points": "نقط كل شخص", "poll.max": "أقصى نقط الخيار",
		"poll.top": "رتب كل شخص", "poll.scale_fr": "التقديرات بالفرنسية", "poll.scale_ar": "التقديرات بالعربية",
		"poll.low": "أدنى نقطة", "poll.high": "أعلى نقطة", "poll.weights": "أوزان المعايير",
		"poll.status": "الحالة", "poll.deliberative": "تقريري", "poll.slot": "الجلسة",
		"poll.options": "الخيارات", "poll.present": "الحاضرون", "poll.quorum": "النصاب القانوني",
		"poll.cut": "العدد المحتفظ به", "poll.totals": "المجاميع", "poll.papers": "أوراق التصويت",
		"poll.blank": "الأوراق البيضاء", "poll.void": "الأوراق الملغاة", "poll.retained": "المحتفظ بها",
		"poll.missing": "أوراق ناقصة", "poll.imported": "مستورد",
		"poll.inverted": "معايير معكوسة", "poll.refuse_missing": "تنقيط كل الخيارات", "poll.spend_all": "توزيع كل النقط",
		"poll.equal": "وزن متساو للهيئات", "poll.hands": "برفع الأيدي", "poll.signed": "التوقيعات",
		"poll.quorum_rule": "قاعدة النصاب", "poll.figures": "أرقام الإغلاق", "poll.agreement": "الاتفاق (W كندال)",
		"poll.reread": "أعيدت قراءتها", "poll.after": "التصويت السابق", "poll.again": "التتمة",

		"option.poll": "التصويت", "option.number": "الرقم", "option.text_fr": "النص بالفرنسية",
		"option.text_ar": "النص بالعربية", "option.source": "الأصل",

		"decision.question_fr": "السؤال بالفرنسية", "decision.question_ar": "السؤال",
		"decision.text_fr": "القرار بالفرنسية", "decision.text_ar": "القرار",
		"decision.rationale_fr": "التعليل بالفرنسية", "decision.rationale_ar": "التعليل",
		"decision.options": "الخيارات بالفرنسية", "decision.options_ar": "الخيارات",
		"decision.electorate": "الحاضرون والنصاب",
		"decision.links":      "الأدلة", "decision.rejected": "المستبعد بالفرنسية", "decision.dissent": "التحفظ بالفرنسية",
		"decision.rejected_ar": "المستبعد", "decision.dissent_ar": "التحفظ",
		"decision.will_not_do": "ما لن نقوم به بالفرنسية", "decision.will_not_do_ar": "ما لن نقوم به", "decision.nature": "الطبيعة",
		"decision.result_fr": "النتيجة بالفرنسية", "decision.result_ar": "النتيجة",
		"decision.method": "الطريقة", "decision.owner": "المسؤول", "decision.effective": "تاريخ السريان",
		"decision.status": "الحالة", "decision.slot": "الجلسة", "decision.poll": "التصويت",
		"decision.date": "اتخذ بتاريخ", "decision.revised_by": "تمت مراجعته بـ",

		"axis.name_fr": "الاسم بالفرنسية", "axis.name_ar": "الاسم بالعربية",
		"axis.change_fr": "التغيير بالفرنسية", "axis.change_ar": "التغيير المنشود",
		"axis.decision": "القرار", "axis.links": "الأصل",

		"objective.text_fr": "الهدف بالفرنسية", "objective.text_ar": "الهدف",
		"objective.lang": "اللغة", "objective.level": "المستوى", "objective.axis": "المحور",
		"objective.indicator": "المؤشر", "objective.unit": "الوحدة", "objective.direction": "الاتجاه",
		"objective.baseline": "القيمة المرجعية", "objective.baseline_unknown": "مرجع غير معروف",
		"objective.baseline_by": "تاريخ الجمع", "objective.target": "القيمة المستهدفة",
		"objective.disaggregation": "التفصيل", "objective.deadline": "الأجل",
		"objective.milestones": "المحطات", "objective.owner": "المسؤول",
		"objective.verification": "وسيلة التحقق", "objective.frequency": "الوتيرة",
		"objective.cost_mad": "الكلفة بالدرهم", "objective.person_days": "أيام العمل",
		"objective.ambition": "الطموح", "objective.assumptions": "الفرضيات",
		"objective.scope": "النطاق", "objective.links": "الأصل", "objective.validated": "صودق عليه في",
		"objective.validated_by": "صادق عليه", "objective.decision": "القرار", "objective.waived": "التعليلات",

		"edition.date": "التاريخ", "edition.by": "وسمها", "edition.note": "سلمت إلى",

		"logo.alt": "ما يظهره الشعار", "logo.data": "الصورة",
		"cause.item": "العنصر", "cause.source": "المصدر", "cause.decision": "القرار", "cause.date": "التاريخ",

		"measure.objective": "الهدف", "measure.text_fr": "التدبير بالفرنسية", "measure.text_ar": "التدبير",
		"measure.owner": "المسؤول", "measure.start": "البداية", "measure.end": "النهاية",
		"measure.cost_mad": "الكلفة بالدرهم", "measure.person_days": "أيام العمل",
		"measure.status": "الحالة", "measure.links": "الأصل",
	}
	fieldsEN = map[string]string{
		"retreat.title_fr": "Title in French", "retreat.title_ar": "Title in Arabic",
		"retreat.organisation": "Organisation", "retreat.place": "Place", "retreat.start": "First day",
		"retreat.plan_start": "Start of the plan", "retreat.plan_end": "End of the plan",
		"retreat.language": "Language of documents", "retreat.rules_fr": "Ground rules, French",
		"retreat.rules_ar": "Ground rules, Arabic", "retreat.mandate": "Mandate",
		"retreat.plan_b": "Plan B", "retreat.sample": "Invented example",
		"retreat.board_size": "Members of the board", "retreat.quorum": "Quorum",
		"retreat.writing":   "Minutes of writing",
		"retreat.validated": "Plan validated on", "retreat.retention": "Kept for (months)",
		"retreat.budget_mad": "Budget of the plan, MAD", "retreat.roles": "Possible owners",
		"retreat.max_per_owner": "Objectives per owner",

		"day.number": "Day", "day.date": "Date", "day.title_fr": "Title in French",
		"day.title_ar": "Title in Arabic", "day.facilitated": "Facilitated day", "day.notice": "Notice",
		"day.tasks": "Tasks", "day.dhuhr": "Dhuhr", "day.asr": "Asr", "day.maghrib": "Maghrib",
		"day.confirmed": "Times confirmed",

		"slot.day": "Day", "slot.code": "Code", "slot.start": "Hour", "slot.anchored": "Fixed hour",
		"slot.length": "Length", "slot.least": "Shortest length", "slot.type": "Kind",
		"slot.format": "Way of working", "slot.title_fr": "Title in French",
		"slot.title_ar": "Title in Arabic", "slot.purpose": "Purpose", "slot.technique": "How it goes",
		"slot.card": "Technique", "slot.tracks": "In parallel",
		"slot.materials": "Materials", "slot.outputs": "Outputs", "slot.notes": "Facilitation notes",
		"slot.if_late": "If late", "slot.plan_b": "Plan B", "slot.prayer": "Prayer",
		"slot.screen": "Screen", "slot.began": "Began at", "slot.ended": "Ended at",

		"adjustment.slot": "Session", "adjustment.date": "Date", "adjustment.at": "Hour",
		"adjustment.what": "Change", "adjustment.why": "Reason", "adjustment.effect": "Effect",

		"retreat.round": "Round of groups",
		"college.code":  "Code", "college.name_fr": "Name in French", "college.name_ar": "Name in Arabic",
		"access.text": "Need", "access.counts": "People",
		"group.seed": "Draw", "group.series": "Composed with round", "group.turn": "Turn to report", "group.locked": "Kept in place",
		"person.code": "Code", "person.name": "Name", "person.college": "College",
		"person.role": "Role", "person.team": "Team", "person.languages": "Languages",
		"person.sex": "Sex", "person.leads": "Leads", "person.apart": "Keep apart from",
		"person.presence": "Attendance",

		"group.number": "Number", "group.round": "Round", "group.theme_fr": "Theme in French",
		"group.theme_ar": "Theme in Arabic", "group.question": "Question", "group.members": "Members",
		"group.rapporteur": "Rapporteur", "group.notes": "Notes", "group.outputs": "Outputs",

		"finding.text_fr": "French text", "finding.text_ar": "Arabic text", "finding.lang": "Language",
		"finding.kind": "Kind", "finding.source": "Source", "finding.page": "Page",
		"finding.publishable": "Publishable", "finding.sensitive": "Sensitive",
		"finding.perspective": "Perspectives",

		"theme.name_fr": "Name in French", "theme.name_ar": "Name in Arabic",

		"idea.text": "Text", "idea.translation": "Translation", "idea.lang": "Language",
		"idea.kind": "Kind", "idea.slot": "Session", "idea.group": "Group", "idea.theme": "Theme",
		"idea.merged": "Merged into", "idea.fate": "Outcome", "idea.owner": "Owner",
		"idea.answer": "Answer", "idea.novel": "Innovative because", "idea.ref": "Original reference",
		"idea.cleared": "Read, no names", "idea.links": "Answers",
		"idea.perspective": "Perspectives", "idea.read": "Read to the room", "idea.hidden": "Not revealed yet",

		"poll.question_fr": "Question in French", "poll.question_ar": "Question in Arabic",
		"poll.method": "Method", "poll.points": "Points per person", "poll.max": "Points per option",
		"poll.top": "Ranks per person", "poll.scale_fr": "Grades in French", "poll.scale_ar": "Grades in Arabic",
		"poll.low": "Lowest score", "poll.high": "Highest score", "poll.weights": "Weights of criteria",
		"poll.status": "State", "poll.deliberative": "Binding", "poll.slot": "Session",
		"poll.options": "Options", "poll.present": "Present", "poll.quorum": "Quorum",
		"poll.cut": "Number to retain", "poll.totals": "Totals", "poll.papers": "Ballots",
		"poll.blank": "Blank", "poll.void": "Void", "poll.retained": "Retained",
		"poll.missing": "Missing ballots", "poll.imported": "Imported",
		"poll.inverted": "Inverted criteria", "poll.refuse_missing": "Grade everything", "poll.spend_all": "Spend all points",
		"poll.equal": "Colleges weigh the same", "poll.hands": "Show of hands", "poll.signed": "Signatures",
		"poll.quorum_rule": "Quorum rule", "poll.figures": "Figures of the close", "poll.agreement": "Agreement (Kendall's W)",
		"poll.reread": "Read twice", "poll.after": "Poll before", "poll.again": "Follows as",

		"option.poll": "Poll", "option.number": "Number", "option.text_fr": "French text",
		"option.text_ar": "Arabic text", "option.source": "Origin",

		"decision.question_fr": "Question", "decision.question_ar": "Question, Arabic",
		"decision.text_fr": "Decision", "decision.text_ar": "Decision, Arabic",
		"decision.rationale_fr": "Because", "decision.rationale_ar": "Reason, Arabic",
		"decision.options": "Options", "decision.options_ar": "Options, Arabic",
		"decision.electorate": "Present, quorum",
		"decision.links":      "Evidence", "decision.rejected": "Set aside", "decision.dissent": "Dissent",
		"decision.rejected_ar": "Set aside, Arabic", "decision.dissent_ar": "Dissent, Arabic",
		"decision.will_not_do": "We will not do", "decision.will_not_do_ar": "Will not do, Arabic", "decision.nature": "Nature",
		"decision.result_fr": "Result", "decision.result_ar": "Result, Arabic",
		"decision.method": "Method", "decision.owner": "Owner", "decision.effective": "Effective",
		"decision.status": "State", "decision.slot": "Session", "decision.poll": "Poll",
		"decision.date": "Taken on", "decision.revised_by": "Revised by",

		"axis.name_fr": "Name in French", "axis.name_ar": "Name in Arabic",
		"axis.change_fr": "Change sought", "axis.change_ar": "Change, in Arabic",
		"axis.decision": "Decision", "axis.links": "Origin",

		"objective.text_fr": "Objective", "objective.text_ar": "Objective, Arabic",
		"objective.lang": "Language", "objective.level": "Level", "objective.axis": "Axis",
		"objective.indicator": "Indicator", "objective.unit": "Unit", "objective.direction": "Direction",
		"objective.baseline": "Baseline", "objective.baseline_unknown": "Base unknown",
		"objective.baseline_by": "Collected by", "objective.target": "Target",
		"objective.disaggregation": "Broken down by", "objective.deadline": "Deadline",
		"objective.milestones": "Milestones", "objective.owner": "Owner",
		"objective.verification": "Verification", "objective.frequency": "Frequency",
		"objective.cost_mad": "Means, MAD", "objective.person_days": "Person-days",
		"objective.ambition": "Ambition", "objective.assumptions": "Assumptions",
		"objective.scope": "Scope", "objective.links": "Origin", "objective.validated": "Validated on",
		"objective.validated_by": "Validated by", "objective.decision": "Decision", "objective.waived": "Reasons",

		"edition.date": "Date", "edition.by": "Marked by", "edition.note": "Handed to",

		"logo.alt": "What the logo shows", "logo.data": "Picture",
		"cause.item": "Item", "cause.source": "Source", "cause.decision": "Decision", "cause.date": "Date",

		"measure.objective": "Objective", "measure.text_fr": "Measure", "measure.text_ar": "Measure, Arabic",
		"measure.owner": "Owner", "measure.start": "Start", "measure.end": "End",
		"measure.cost_mad": "Means, MAD", "measure.person_days": "Person-days",
		"measure.status": "State", "measure.links": "Origin",
	}
)

// Sheet are the words of every sheet of fields.
type Sheet struct {
	Write, Next, Leave  string // ⏎ at rest, ⏎ and Esc while writing
	Change, Field, Line string // ←→, ↑↓, Ctrl+J
	Today               string
	NotADate            string // and what to type
	NotAnHour           string
	NotANumber          string
	NotWhole            string
	TwoReadings         string // %s and %s
	OutOfCalendar       string
	ToTranslate         string
	DraftWaits          string // something typed came back
	OtherLanguage       string // what was typed went to the field of its language
	Unknown             []string
	Linked              Plural
	Search, Toggle      string
	Done                string // ⏎ in the list of links
	NothingFound        string
	Chain               string            // the page and its command
	ChainOf             string            // %s
	ChainEmpty          string            // nothing leads to the item
	ChainDown           string            // heading of what rests on the item
	NoScreen            string            // %s has no screen of its own
	Items               map[string]string // what an item is, by its type
}

// Sheet gives the words that sheets share.
func (s *Strings) Sheet() *Sheet {
	switch s.Lang {
	case Arabic:
		return &sheetAR
	case English:
		return &sheetEN
	default:
		return &sheetFR
	}
}

var sheetFR = Sheet{
	Write: "écrire", Next: "garder, suivant", Leave: "laisser", Change: "changer", Field: "champ", Line: "nouvelle ligne",
	Today: "aujourd'hui", NotADate: "Une date comme 31/12/28 ou 31 décembre 2028", NotAnHour: "Une heure comme 9h30",
	NotANumber: "Un nombre comme 180000 ou 1,5", NotWhole: "Un nombre entier, sans virgule",
	TwoReadings: "%s ou %s ? Écrivez sans point", OutOfCalendar: "Ce jour n'existe pas",
	ToTranslate: "à traduire", DraftWaits: "Votre brouillon est revenu : ⏎ le garde",
	OtherLanguage: "Le texte est allé au champ de sa langue",
	Unknown:       []string{"inconnue", "inconnu", "?"},
	Linked:        Plural{One: "%d lien", Other: "%d liens"}, Search: "Chercher", Toggle: "lier", Done: "retour à la fiche",
	NothingFound: "Rien ne correspond.", Chain: "D'où il vient", ChainOf: "d'où vient %s",
	ChainDown: "Ce qui en découle", ChainEmpty: "Rien n'est encore relié : ouvrez la fiche, champ des liens.", NoScreen: "%s se lit ici",
	Items: map[string]string{
		"support": "soutien", "inquiry": "questionnaire", "answer": "réponse", "observation": "relevé",
		"finding": "constat", "idea": "idée", "poll": "vote", "option": "option", "decision": "décision",
		"axis": "axe", "objective": "objectif", "measure": "mesure", "slot": "session", "theme": "thème", "group": "groupe",
		"risk": "risque", "trigger": "déclencheur", "recommendation": "recommandation", "step": "90 jours", "review": "suivi", "redaction": "masquage",
		"document": "document", "interview": "entretien", "focusgroup": "groupe", "population": "population", "partner": "partenaire", "acronym": "sigle", "aim": "objectif retraite", "phase": "phase", "task": "tâche",
	},
}

var sheetAR = Sheet{
	Write: "كتابة", Next: "حفظ والتالي", Leave: "ترك", Change: "تغيير", Field: "خانة", Line: "سطر جديد",
	Today: "اليوم", NotADate: "تاريخ مثل 31/12/28 أو 31 دجنبر 2028", NotAnHour: "ساعة مثل 9:30",
	NotANumber: "عدد مثل 180000 أو 1,5", NotWhole: "عدد صحيح دون فاصلة",
	TwoReadings: "%s أو %s؟ اكتبوه دون نقطة", OutOfCalendar: "هذا اليوم غير موجود",
	ToTranslate: "للترجمة", DraftWaits: "عادت مسودتكم: ⏎ يحفظها",
	OtherLanguage: "ذهب النص إلى خانة لغته",
	Unknown:       []string{"غير معروف", "غير معروفة", "مجهول", "مجهولة", "?", "؟"},
	Linked:        Plural{Zero: "لا روابط", One: "رابط واحد", Two: "رابطان", Few: "%d روابط", Many: "%d رابطا", Other: "%d رابط"},
	Search:        "بحث", Toggle: "ربط", Done: "العودة إلى البطاقة", NothingFound: "لا شيء يطابق.", Chain: "من أين أتى", ChainOf: "من أين أتى %s",
	ChainDown: "ما يترتب عنه", ChainEmpty: "لا شيء مرتبط بعد: افتحوا البطاقة، خانة الروابط.", NoScreen: "%s يقرأ هنا",
	Items: map[string]string{
		"support": "مواكبة", "inquiry": "استمارة", "answer": "جواب", "observation": "قياس",
		"finding": "استنتاج", "idea": "فكرة", "poll": "تصويت", "option": "خيار", "decision": "قرار",
		"axis": "محور", "objective": "هدف", "measure": "تدبير", "slot": "جلسة", "theme": "موضوع", "group": "مجموعة",
		"risk": "خطر", "trigger": "دافع للمراجعة", "recommendation": "توصية", "step": "90 يوما", "review": "تتبع", "redaction": "حجب",
		"document": "وثيقة", "interview": "مقابلة", "focusgroup": "مجموعة", "population": "فئة", "partner": "شريك", "acronym": "مختصر", "aim": "هدف اللقاء", "phase": "مرحلة", "task": "مهمة",
	},
}

var sheetEN = Sheet{
	Write: "write", Next: "keep, next", Leave: "leave", Change: "change", Field: "field", Line: "new line",
	Today: "today", NotADate: "A date such as 31/12/28 or 31 December 2028", NotAnHour: "An hour such as 9:30",
	NotANumber: "A number such as 180000 or 1.5", NotWhole: "A whole number",
	TwoReadings: "%s or %s? Write it without the point", OutOfCalendar: "There is no such day",
	ToTranslate: "to translate", DraftWaits: "Your draft is back: ⏎ keeps it",
	OtherLanguage: "The text went to the field of its language",
	Unknown:       []string{"unknown", "?"},
	Linked:        Plural{One: "%d link", Other: "%d links"}, Search: "Search", Toggle: "link", Done: "back to the sheet",
	NothingFound: "Nothing matches.", Chain: "Where it comes from", ChainOf: "where %s comes from",
	ChainDown: "What follows from it", ChainEmpty: "Nothing is linked yet: open the sheet, field of links.", NoScreen: "%s is read here",
	Items: map[string]string{
		"support": "support", "inquiry": "questionnaire", "answer": "answer", "observation": "reading",
		"finding": "finding", "idea": "idea", "poll": "poll", "option": "option", "decision": "decision",
		"axis": "axis", "objective": "objective", "measure": "measure", "slot": "session", "theme": "theme", "group": "group",
		"risk": "risk", "trigger": "trigger", "recommendation": "recommendation", "step": "ninety days", "review": "follow-up", "redaction": "redaction",
		"document": "document", "interview": "interview", "focusgroup": "focus group", "population": "population", "partner": "partner", "acronym": "acronym", "aim": "retreat objective", "phase": "phase", "task": "task",
	},
}
