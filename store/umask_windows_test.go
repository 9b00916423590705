package store_test

import "errors"

// createUnmasked has no meaning where there is no umask.
func createUnmasked(string) error { return errors.ErrUnsupported }
