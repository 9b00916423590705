package locale

// The labels of fields, by "type.field" of the schema.
var (
	fieldsFR = map[string]string{}
	fieldsAR = map[string]string{}
	fieldsEN = map[string]string{}
)
