package locale

// What is to be said about a line of an agenda that comes in, by code of package
// timetable and of the command; %s is what the code names.
var (
	timetableFR = map[string]string{
		"nohour": "ni heure ni durée : « %s »", "nolength": "rien ne dit quand finit « %s »",
		"backwards": "l'heure recule, sans AM ni PM : « %s »", "overlap": "commence avant la fin de la précédente : « %s »",
		"badhour": "heure illisible : « %s »", "notitle": "sans titre%s", "heading": "ni jour ni session : « %s »",
		"block": "bloc : ses %s parties sont prises", "conflict": "l'heure est prise, le texte dit %s min",
		"untimed": "jour sans heure : posé à partir de %s", "noday": "aucun jour nommé : pris comme le premier%s",
		"elsewhere": "ce jour n'est pas dans la retraite%s", "twice": "ce jour est déjà pris plus haut%s", "held": "ce jour a commencé : il reste comme il est%s",
	}
	timetableAR = map[string]string{
		"nohour": "لا ساعة ولا مدة: «%s»", "nolength": "لا شيء يقول متى تنتهي «%s»",
		"backwards": "الساعة ترجع إلى الوراء دون AM ولا PM: «%s»", "overlap": "تبدأ قبل نهاية السابقة: «%s»",
		"badhour": "ساعة غير مقروءة: «%s»", "notitle": "دون عنوان%s", "heading": "لا يوم ولا جلسة: «%s»",
		"block": "مجموعة: أخذت أجزاؤها (%s)", "conflict": "أخذت الساعة، والنص يقول %s د",
		"untimed": "يوم دون ساعات: وضع ابتداء من %s", "noday": "لم يسم أي يوم: أخذ على أنه الأول%s",
		"elsewhere": "هذا اليوم ليس في اللقاء%s", "twice": "أخذ هذا اليوم من قبل%s", "held": "بدأ هذا اليوم: يبقى كما هو%s",
	}
	timetableEN = map[string]string{
		"nohour": "neither an hour nor a length: %q", "nolength": "nothing says when it ends: %q",
		"backwards": "the hour goes back, without AM or PM: %q", "overlap": "begins before the one before it ends: %q",
		"badhour": "unreadable hour: %q", "notitle": "no title%s", "heading": "neither a day nor a session: %q",
		"block": "a block: its %s parts are taken", "conflict": "the hours are taken, the words say %s min",
		"untimed": "a day without hours: laid from %s", "noday": "no day is named: taken as the first%s",
		"elsewhere": "this day is not in the retreat%s", "twice": "this day was taken above%s", "held": "this day has begun: it stays as it is%s",
	}
)
