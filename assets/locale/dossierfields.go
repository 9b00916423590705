package locale

// Labels of what is gathered before the retreat: documents, hearings, populations,
// partners, acronyms.
var (
	dossierFieldsFR = map[string]string{
		"finding.origin": "Tiré de", "finding.verbatim": "Mot à mot", "retreat.hearings": "Entretiens visés",

		"document.title_fr": "Titre", "document.title_ar": "Titre en arabe", "document.issued_by": "Auteur",
		"document.year": "Année ou version", "document.where": "Où il est gardé", "document.lang": "Langue",
		"document.pages": "Pages", "document.status": "Lecture", "document.read": "Lu le",

		"interview.category": "Catégorie", "interview.with_fr": "Avec (fonction)", "interview.with_ar": "Avec, en arabe",
		"interview.interviewee": "Nom (effacé ensuite)", "interview.minutes": "Minutes", "interview.status": "État",
		"interview.date": "Date", "interview.lang": "Langue", "interview.consent": "Consentement demandé",
		"interview.consent_by": "Demandé par (rôle)", "interview.consent_on": "Demandé le",
		"interview.quotable": "Citation acceptée", "interview.notes": "Notes",

		"focusgroup.public_fr": "Quel public", "focusgroup.public_ar": "Quel public, arabe", "focusgroup.category": "Catégorie",
		"focusgroup.size": "Taille du groupe", "focusgroup.composition": "Composition", "focusgroup.synthesis_fr": "Synthèse",
		"focusgroup.synthesis_ar": "Synthèse en arabe", "focusgroup.publishable": "Synthèse publiable", "focusgroup.status": "État",
		"focusgroup.date": "Date", "focusgroup.lang": "Langue", "focusgroup.consent": "Consentement fait",
		"focusgroup.consent_by": "Fait par (rôle)", "focusgroup.consent_on": "Fait le",
		"focusgroup.quotable": "Citation acceptée", "focusgroup.notes": "Notes",

		"population.name_fr": "Population", "population.name_ar": "En arabe", "population.by_fr": "Ventilée par",
		"population.by_ar": "Ventilée par, arabe", "population.figure": "Combien, quand",

		"partner.name_fr": "Nom", "partner.name_ar": "Nom en arabe", "partner.letters": "Sigle", "partner.kind": "Nature",
		"partner.role_fr": "Travail commun", "partner.role_ar": "Travail commun, arabe",

		"acronym.letters": "Sigle", "acronym.name_fr": "Sens en français", "acronym.name_ar": "Sens en arabe",
	}
	dossierFieldsAR = map[string]string{
		"finding.origin": "مستخلص من", "finding.verbatim": "حرفيا", "retreat.hearings": "المقابلات المستهدفة",

		"document.title_fr": "العنوان بالفرنسية", "document.title_ar": "العنوان", "document.issued_by": "المؤلف",
		"document.year": "السنة أو النسخة", "document.where": "مكان الحفظ", "document.lang": "اللغة",
		"document.pages": "الصفحات", "document.status": "القراءة", "document.read": "قرئت في",

		"interview.category": "الفئة", "interview.with_fr": "مع، بالفرنسية", "interview.with_ar": "مع (الوظيفة)",
		"interview.interviewee": "الاسم (يمحى لاحقا)", "interview.minutes": "الدقائق", "interview.status": "الحالة",
		"interview.date": "التاريخ", "interview.lang": "اللغة", "interview.consent": "طلبت الموافقة",
		"interview.consent_by": "طلبها (الدور)", "interview.consent_on": "طلبت في",
		"interview.quotable": "قبول الاقتباس", "interview.notes": "الملاحظات",

		"focusgroup.public_fr": "الفئة بالفرنسية", "focusgroup.public_ar": "أي جمهور", "focusgroup.category": "الفئة",
		"focusgroup.size": "عدد المجموعة", "focusgroup.composition": "التركيبة", "focusgroup.synthesis_fr": "الخلاصة بالفرنسية",
		"focusgroup.synthesis_ar": "الخلاصة", "focusgroup.publishable": "خلاصة قابلة للنشر", "focusgroup.status": "الحالة",
		"focusgroup.date": "التاريخ", "focusgroup.lang": "اللغة", "focusgroup.consent": "تمت الموافقة",
		"focusgroup.consent_by": "تولاها (الدور)", "focusgroup.consent_on": "تمت في",
		"focusgroup.quotable": "قبول الاقتباس", "focusgroup.notes": "الملاحظات",

		"population.name_fr": "بالفرنسية", "population.name_ar": "الفئة المعنية", "population.by_fr": "التصنيف بالفرنسية",
		"population.by_ar": "مصنفة حسب", "population.figure": "العدد والتاريخ",

		"partner.name_fr": "الاسم بالفرنسية", "partner.name_ar": "الاسم", "partner.letters": "المختصر", "partner.kind": "الصنف",
		"partner.role_fr": "العمل بالفرنسية", "partner.role_ar": "العمل المشترك",

		"acronym.letters": "المختصر", "acronym.name_fr": "المعنى بالفرنسية", "acronym.name_ar": "المعنى",
	}
	dossierFieldsEN = map[string]string{
		"finding.origin": "Drawn from", "finding.verbatim": "Word for word", "retreat.hearings": "Interviews aimed at",

		"document.title_fr": "Title", "document.title_ar": "Title in Arabic", "document.issued_by": "Author",
		"document.year": "Year or version", "document.where": "Where it is kept", "document.lang": "Language",
		"document.pages": "Pages", "document.status": "Reading", "document.read": "Read on",

		"interview.category": "Category", "interview.with_fr": "With (function)", "interview.with_ar": "With, in Arabic",
		"interview.interviewee": "Name (erased later)", "interview.minutes": "Minutes", "interview.status": "State",
		"interview.date": "Date", "interview.lang": "Language", "interview.consent": "Consent asked for",
		"interview.consent_by": "Asked by (role)", "interview.consent_on": "Asked on",
		"interview.quotable": "May be quoted", "interview.notes": "Notes",

		"focusgroup.public_fr": "Which people", "focusgroup.public_ar": "Which people, Arabic", "focusgroup.category": "Category",
		"focusgroup.size": "Size of the group", "focusgroup.composition": "Composition", "focusgroup.synthesis_fr": "Summary",
		"focusgroup.synthesis_ar": "Summary in Arabic", "focusgroup.publishable": "Summary publishable", "focusgroup.status": "State",
		"focusgroup.date": "Date", "focusgroup.lang": "Language", "focusgroup.consent": "Consent procedure",
		"focusgroup.consent_by": "Done by (role)", "focusgroup.consent_on": "Done on",
		"focusgroup.quotable": "May be quoted", "focusgroup.notes": "Notes",

		"population.name_fr": "Population", "population.name_ar": "In Arabic", "population.by_fr": "Told apart by",
		"population.by_ar": "Told apart by, Arabic", "population.figure": "How many, when",

		"partner.name_fr": "Name", "partner.name_ar": "Name in Arabic", "partner.letters": "Acronym", "partner.kind": "Kind",
		"partner.role_fr": "Work in common", "partner.role_ar": "In common, Arabic",

		"acronym.letters": "Acronym", "acronym.name_fr": "Meaning in French", "acronym.name_ar": "Meaning in Arabic",
	}
)
