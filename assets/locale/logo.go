package locale

// Logo are the words for the logos that documents carry.
type Logo struct {
	About, AltFlag string
	Usage          string // of the actions, as %s the word for a file
	Added          string // %s short id, %d width, %d height
	Removed        string // %s short id
	None           string
	NoSuch         string // %s short id
	NeedsAlt       string
	Kind, Bytes    string // %s path
	Pixels         string // %s path
	Damaged        string // %s path
	Many           string
}

var logoFR = Logo{
	About:   "ajouter, lister ou retirer les logos des documents",
	AltFlag: "ce que montre l'image, en un `TEXTE` court, pour qui ne la voit pas",
	Usage:   "logo %s [add IMAGE --alt TEXTE | remove N°]",
	Added:   "Logo %s ajouté : %d × %d pixels.", Removed: "Logo %s retiré.", None: "Aucun logo : halqa logo %s add IMAGE --alt TEXTE",
	NoSuch:   "Aucun logo ne porte le numéro %s.",
	NeedsAlt: "dites ce que montre l'image : --alt \"MS2\"",
	Kind:     "%s n'est ni une image PNG ni une image JPEG.", Bytes: "%s dépasse 2 Mo : réduisez l'image.",
	Pixels: "%s dépasse 4\u00a0000 pixels de côté : réduisez l'image.", Damaged: "%s est une image abîmée.",
	Many: "Six logos au plus : au-delà, la page n'a plus de place.",
}

var logoAR = Logo{
	About:   "إضافة شعارات الوثائق أو سردها أو حذفها",
	AltFlag: "ما تظهره الصورة، في `نص` قصير، لمن لا يراها",
	Usage:   "logo %s [add IMAGE --alt TEXTE | remove N°]",
	Added:   "أضيف الشعار %s: %d × %d بكسل.", Removed: "حُذف الشعار %s.", None: "لا شعار: halqa logo %s add IMAGE --alt TEXTE",
	NoSuch:   "لا شعار يحمل الرقم %s.",
	NeedsAlt: "قولوا ما تظهره الصورة: --alt \"MS2\"",
	Kind:     "%s ليس صورة PNG ولا JPEG.", Bytes: "%s يتجاوز 2 ميغا: صغّروا الصورة.",
	Pixels: "%s يتجاوز 4000 بكسل في أحد الجانبين: صغّروا الصورة.", Damaged: "%s صورة تالفة.",
	Many: "ستة شعارات على الأكثر: ما زاد لا مكان له في الصفحة.",
}

var logoEN = Logo{
	About:   "add, list or remove the logos of documents",
	AltFlag: "what the picture shows, in a short `TEXT`, for those who cannot see it",
	Usage:   "logo %s [add PICTURE --alt TEXT | remove NUMBER]",
	Added:   "Logo %s added: %d × %d pixels.", Removed: "Logo %s removed.", None: "No logo: halqa logo %s add PICTURE --alt TEXT",
	NoSuch:   "No logo has the number %s.",
	NeedsAlt: "say what the picture shows: --alt \"MS2\"",
	Kind:     "%s is neither a PNG nor a JPEG picture.", Bytes: "%s is larger than 2 MB: make the picture smaller.",
	Pixels: "%s has more than 4,000 pixels on a side: make the picture smaller.", Damaged: "%s is a damaged picture.",
	Many: "Six logos at most: a page has no room for more.",
}
