package main

import (
	"bytes"
	"fmt"
	"go/format"
	"reflect"
	"strconv"
)

// variable is one variable of a generated file.
type variable struct {
	name, comment string
	value         any
}

// literals writes a Go file of variables. Fields that hold nothing are left out, so that
// the literal is as short as the YAML.
func literals(pkg, from string, vars ...variable) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from %s by halqa/assets/internal/gen. DO NOT EDIT.\n\npackage %s\n", from, pkg)
	for _, v := range vars {
		fmt.Fprintf(&b, "\n// %s %s\nvar %s = ", v.name, v.comment, v.name)
		rv := reflect.ValueOf(v.value)
		b.WriteString(typeName(rv.Type()))
		literal(&b, rv)
		b.WriteString("\n")
	}
	out, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("format the literal of %s: %w", from, err)
	}
	return out, nil
}

// typeName is how the package of a type writes it.
func typeName(t reflect.Type) string {
	switch {
	case t.Kind() == reflect.Slice:
		return "[]" + typeName(t.Elem())
	case t.PkgPath() != "":
		return t.Name()
	}
	return t.String()
}

// literal writes a value without the name of its type where Go can do without.
func literal(b *bytes.Buffer, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Int:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Bool:
		b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Slice:
		b.WriteString("{")
		apart := v.Type().Elem().Kind() == reflect.Struct
		for i := range v.Len() {
			if apart {
				b.WriteString("\n")
			} else if i > 0 {
				b.WriteString(", ")
			}
			literal(b, v.Index(i))
			if apart {
				b.WriteString(",")
			}
		}
		if apart {
			b.WriteString("\n")
		}
		b.WriteString("}")
	case reflect.Struct:
		structLiteral(b, v)
	default:
		panic("gen: no literal for " + v.Type().String())
	}
}

func structLiteral(b *bytes.Buffer, v reflect.Value) {
	b.WriteString("{")
	first := true
	for i := range v.NumField() {
		f := v.Field(i)
		if f.IsZero() || f.Kind() == reflect.Slice && f.Len() == 0 {
			continue
		}
		if !first {
			b.WriteString(", ")
		}
		first = false
		b.WriteString(v.Type().Field(i).Name + ": ")
		if f.Kind() == reflect.Slice || f.Kind() == reflect.Struct {
			b.WriteString(typeName(f.Type()))
		}
		literal(b, f)
	}
	b.WriteString("}")
}
