package screen

import "context"

// Order is what the report screen asks for.
type Order struct {
	Document string // rapport or releve
	Day      int    // of a relevé, 1 to 3
	Langs    []string
	Formats  []string // docx, md
}

// Exporter writes the documents of an order, all or none, and returns their paths.
type Exporter func(context.Context, Order) (paths []string, err error)
