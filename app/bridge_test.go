package app

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestBoundMethodsHaveTypesTheGeneratorKnows forbids what the generator of frontend/wailsjs
// takes for something else (platform, "Bound methods: traps" 5).
func TestBoundMethodsHaveTypesTheGeneratorKnows(t *testing.T) {
	enums := map[reflect.Type]bool{}
	for _, e := range Enums() {
		value, _ := reflect.TypeOf(e).Elem().FieldByName("Value")
		enums[value.Type] = true
	}
	check := bridgeCheck{t, enums, map[reflect.Type]bool{}}
	for _, screen := range Screens(NewSession(testWorkspace(t), DoorWindow, &heard{})) {
		v := reflect.TypeOf(screen)
		assert.Positive(t, v.NumMethod(), v)
		for i := range v.NumMethod() {
			m := v.Method(i)
			at := v.Elem().Name() + "." + m.Name
			for j := 1; j < m.Type.NumIn(); j++ {
				check.value(fmt.Sprintf("%s, parameter %d", at, j), m.Type.In(j), true)
			}
			results := m.Type.NumOut()
			if assert.Contains(t, []int{1, 2}, results, "%s: a result and an error, or an error", at) {
				assert.Equal(t, "error", m.Type.Out(results-1).String(), "%s: the last result is the error", at)
			}
			if results == 2 {
				check.value(at+", result", m.Type.Out(0), false)
			}
		}
	}
}

type bridgeCheck struct {
	t     *testing.T
	enums map[reflect.Type]bool
	seen  map[reflect.Type]bool
}

// value checks a type wherever it stands. A parameter must not be of a named type that is no
// struct: it would arrive as any.
func (c bridgeCheck) value(at string, v reflect.Type, parameter bool) {
	switch v.Kind() {
	case reflect.String, reflect.Bool, reflect.Int, reflect.Float64:
		plain := v.PkgPath() == ""
		assert.True(c.t, plain || !parameter && c.enums[v], "%s: %s is a named type; use its plain one, or list it in Enums", at, v)
	case reflect.Slice:
		assert.NotEqual(c.t, reflect.Uint8, v.Elem().Kind(), "%s: bytes go as files, see Files", at)
		assert.NotEqual(c.t, reflect.Pointer, v.Elem().Kind(), "%s: a list of pointers", at)
		c.value(at+"[]", v.Elem(), parameter)
	case reflect.Pointer:
		assert.Equal(c.t, reflect.Struct, v.Elem().Kind(), "%s: a pointer to a %s", at, v.Elem())
		assert.False(c.t, parameter, "%s: a pointer as parameter", at)
		c.value(at, v.Elem(), parameter)
	case reflect.Struct:
		c.fields(v, parameter)
	default:
		assert.Fail(c.t, fmt.Sprintf("%s: %s cannot cross the bridge", at, v))
	}
}

func (c bridgeCheck) fields(v reflect.Type, parameter bool) {
	if c.seen[v] {
		return
	}
	c.seen[v] = true
	assert.Equal(c.t, "rolebook/app", v.PkgPath(), "%s: a view belongs to this package", v)
	assert.NotContains(c.t, v.Name(), "[", "%s: the generator writes generics wrongly", v)
	for i := range v.NumField() {
		f := v.Field(i)
		at := v.Name() + "." + f.Name
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		assert.NotEmpty(c.t, name, "%s: a json tag", at)
		assert.False(c.t, f.Anonymous, "%s: embedded fields are lost", at)
		assert.True(c.t, f.IsExported(), "%s: not exported", at)
		c.value(at, f.Type, false)
	}
}
