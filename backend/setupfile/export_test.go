package setupfile

// FieldNames are the names of every field of the document, wherever it stands.
func FieldNames() []string {
	var names []string
	var walk func(*shape)
	walk = func(s *shape) {
		for _, f := range s.fields {
			names = append(names, f.name)
			walk(f.shape)
		}
		if s.elem != nil {
			walk(s.elem)
		}
	}
	walk(documentShape)
	return names
}

// Describable are the names under which a type or field can be described.

func Describable() map[string]bool {
	names := map[string]bool{}
	var walk func(*shape)
	walk = func(s *shape) {
		if s.form == object {
			names[defName(s.typ)] = true
		}
		for _, f := range s.fields {
			names[defName(f.in)+"."+f.name] = true
			walk(f.shape)
		}
		if s.elem != nil {
			walk(s.elem)
		}
	}
	walk(documentShape)
	return names
}

// Described are the names under which a type or field is described.
func Described() map[string]bool {
	names := map[string]bool{}
	for name := range descriptions {
		names[name] = true
	}
	return names
}
