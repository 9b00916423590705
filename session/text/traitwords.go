package text

// antonyms are pairs of opposites in French, English and Arabic; a star ends
// a stem. There are at most 64 pairs. Words that are common in other senses
// (plus, new, cut) are given whole or left out: a false question costs the
// reader more than a missed one.
var antonyms = [...][2]string{
	{"ouvr* ouvert* open opens opening opened فتح افتتاح", "ferm* clotur* clos* close closes closing shut إغلاق غلق سد إقفال"},
	{
		"augment* accroi* hausse* increas* raise raises raising زيادة رفع",
		"redui* reduct* diminu* baiss* reduc* decreas* lower lowering تقليص خفض تخفيض تقليل نقص",
	},
	{"elarg* etend* extens* expand* extend* توسيع", "restrei* restric* limit* تضييق حصر"},
	{"ajout* add adds adding addition إضافة", "retir* enlev* remov* إزالة سحب"},
	{"creer cree* creat* إنشاء إحداث خلق", "supprim* suppress* dissou* abolish* delet* إلغاء حذف"},
	{"embauch* recrut* recruit* hire hires hiring توظيف تشغيل", "licenci* dismiss* fire fires firing فصل طرد تسريح"},
	{"autoris* permett* allow* permit* authori* السماح سماح ترخيص", "interdi* forbid* prohibit* ban bans banning منع حظر"},
	{"accept* approuv* approv* قبول موافقة", "refus* rejet* reject* رفض"},
	{"gard* conserv* maint* keep keeps keeping maintain* إبقاء الحفاظ حفاظ", "abandon* drop drops dropping التخلي تخلي"},
	{"commenc* demarr* lanc* start starts starting launch* begin* بدء إطلاق", "arret* cess* termin* stop stops stopping وقف إيقاف توقيف"},
	{"accele* تسريع", "ralent* slow slows slowing إبطاء"},
	{"centralis* مركزة", "decentralis* لامركزية"},
	{"inclu* integr* إدماج", "exclu* إقصاء استبعاد"},
	{"renforc* strengthen* reinforc* تعزيز تقوية", "affaibl* weaken* إضعاف"},
	{"public publics publique publiques عمومي عمومية", "prive privee prives privees private خاص خصوصي خصوصية"},
	{"interne internes internal داخلي داخلية", "externe externes external خارجي خارجية"},
	{"gratuit* free مجاني مجانية مجانا", "payant* paid مؤدى مؤداة"},
	{"obligatoire* mandatory compulsory إجباري إجبارية إلزامي", "facultati* optional اختياري اختيارية"},
	{"urbain* urban حضري حضرية", "rural* rurau* قروي قروية"},
	{"avant before قبل", "apres after بعد"},
	{"debut* beginning بداية", "fin end نهاية"},
	{"jour day نهار نهارا نهاري", "nuit nocturne* night ليل ليلا ليلي"},
	{"matin* morning* صباح صباحا", "soir* evening* مساء"},
	{"long longue longs longues طويل طويلة", "court courte courts courtes short قصير قصيرة"},
	{"grand* big large كبير كبيرة كبرى", "petit* small صغير صغيرة صغرى"},
	{"nouve* جديد جديدة", "ancien* قديم قديمة"},
	{"plus more أكثر", "moins less fewer أقل"},
	{"avec with مع", "sans without بدون دون بلا"},
	{"pour for", "contre against ضد"},
	{"premier* first أول", "dernier* last أخير آخر"},
	{"legal* قانوني قانونية", "illegal*"},
	{"acheter achat* buy buys buying purchas* شراء اقتناء", "vendre vend vente ventes sell sells selling بيع"},
	{"individuel* individual فردي فردية", "collecti* جماعي جماعية"},
	{"formel* formal نظامي", "informel* informal"},
	{"facilit* simplif* تسهيل تيسير تبسيط", "complexif* compliqu* complicat* تعقيد"},
}

// placeNames are towns and countries that people of the region name, with the
// first spelling standing for the others. Names that are also words (El
// Jadida, l'Oriental) are left out.
var placeNames = [...]string{
	"oujda وجدة", "berkane بركان", "nador الناظور", "taourirt تاوريرت", "jerada جرادة", "figuig فكيك فجيج", "guercif جرسيف كرسيف",
	"driouch الدريوش", "taza تازة", "fes fez فاس", "meknes مكناس", "rabat الرباط", "casablanca casa البيضاء",
	"tanger tangier tangiers طنجة", "tetouan تطوان", "marrakech مراكش", "agadir أكادير أگادير", "laayoune العيون", "dakhla الداخلة",
	"hoceima الحسيمة", "khenifra خنيفرة", "errachidia الرشيدية", "ouarzazate ورزازات", "kenitra القنيطرة", "essaouira الصويرة",
	"mohammedia المحمدية", "saidia السعيدية", "ahfir أحفير", "bouarfa بوعرفة", "melilla مليلية", "ceuta سبتة", "maghnia مغنية",
	"tlemcen تلمسان", "maroc morocco المغرب", "algerie algeria الجزائر", "tunisie tunisia تونس", "mauritanie موريتانيا",
	"espagne spain إسبانيا", "france فرنسا", "italie italy إيطاليا", "belgique belgium بلجيكا", "allemagne germany ألمانيا",
}

// numberWords are the numbers that people write as words. Un, neuf and second
// have other senses and are left out.
var numberWords = map[string]string{
	"2": "deux two اثنان اثنين اثنتين", "3": "trois three ثلاث ثلاثة", "4": "quatre four أربع أربعة", "5": "cinq five خمس خمسة",
	"6": "six ست ستة", "7": "sept seven سبع سبعة", "8": "huit eight ثمان ثماني ثمانية", "9": "nine تسع تسعة",
	"10": "dix ten عشر عشرة", "11": "onze eleven", "12": "douze twelve", "15": "quinze fifteen", "20": "vingt twenty عشرون عشرين",
	"30": "trente thirty ثلاثون ثلاثين", "50": "cinquante fifty خمسون خمسين", "100": "cent hundred مائة مئة",
}
