package locale

// Parted are the words of one screen that is a list of parts.
type Parted struct {
	Title   string            // heading of the list of parts
	Parts   map[string]string // the parts, by their codes
	Shelves map[string]*Shelf // of the parts that are lists with sheets
}

// Folder are the words that all lists of parts share.
type Folder struct {
	Total, Missing       Plural // %d items, %d things that are missing
	NextPart, OpenPart   string // commands
	OpenItem, NothingYet string
	NothingForRoom       string // in salle, whether nothing is there or it is not for the room
}

var folderFR = Folder{
	Total:    Plural{One: "%d", Other: "%d"},
	Missing:  Plural{One: "%d à compléter", Other: "%d à compléter"},
	NextPart: "Partie suivante", OpenPart: "ouvrir", OpenItem: "y aller", NothingYet: "Rien encore.",
	NothingForRoom: "Rien à montrer à la salle ici.",
}

var folderAR = Folder{
	Total:    Plural{Zero: "%d", One: "%d", Two: "%d", Few: "%d", Many: "%d", Other: "%d"},
	Missing:  Plural{Zero: "لا نقص", One: "واحد للاستكمال", Two: "اثنان للاستكمال", Few: "%d للاستكمال", Many: "%d للاستكمال", Other: "%d للاستكمال"},
	NextPart: "الجزء التالي", OpenPart: "فتح", OpenItem: "الذهاب إليه", NothingYet: "لا شيء بعد.",
	NothingForRoom: "لا شيء يعرض هنا للقاعة.",
}

var folderEN = Folder{
	Total:    Plural{One: "%d", Other: "%d"},
	Missing:  Plural{One: "%d to complete", Other: "%d to complete"},
	NextPart: "Next part", OpenPart: "open", OpenItem: "go there", NothingYet: "Nothing yet.",
	NothingForRoom: "Nothing to show the room here.",
}
