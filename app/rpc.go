package app

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
)

// methods are the bound methods of one session by the name the page calls them:
// `app.SetUps.List`.
type methods map[string]reflect.Value

func methodsOf(screens []any) methods {
	all := methods{}
	for _, screen := range screens {
		v := reflect.ValueOf(screen)
		for i := range v.NumMethod() {
			all["app."+v.Elem().Type().Name()+"."+v.Type().Method(i).Name] = v.Method(i)
		}
	}
	return all
}

// call runs a method with its arguments as a JSON array and gives its result as JSON. The
// array must fit exactly: as many values as parameters, no unknown and no repeated field.
func (m methods) call(name string, text []byte) ([]byte, error) {
	method, there := m[name]
	if !there {
		return nil, fmt.Errorf("call %q: %w", name, rbac.ErrNotFound)
	}
	values, err := arguments(method.Type(), text)
	if err != nil {
		return nil, fmt.Errorf("call of %s: %w", name, errors.Join(rbac.ErrInvalid, err))
	}
	out := method.Call(values)
	if err, failed := out[len(out)-1].Interface().(error); failed {
		return nil, err
	}
	if len(out) == 1 {
		return []byte("null"), nil
	}
	return json.Marshal(out[0].Interface())
}

func arguments(method reflect.Type, text []byte) ([]reflect.Value, error) {
	var raw []jsontext.Value
	if err := json.UnmarshalRead(bytes.NewReader(text), &raw); err != nil {
		return nil, err
	}
	if len(raw) != method.NumIn() {
		return nil, fmt.Errorf("%d values for %d parameters", len(raw), method.NumIn())
	}
	values := make([]reflect.Value, len(raw))
	for i := range raw {
		value := reflect.New(method.In(i))
		if err := json.Unmarshal(raw[i], value.Interface(), json.RejectUnknownMembers(true)); err != nil {
			return nil, err
		}
		values[i] = value.Elem()
	}
	return values, nil
}
