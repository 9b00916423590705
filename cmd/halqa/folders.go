package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"halqa/assets/locale"
)

// folderWarning says what is wrong with keeping a retreat in the folder of a path, empty
// for nothing.
func folderWarning(words *locale.Strings, path string) string {
	if strings.HasPrefix(path, `\\`) || strings.HasPrefix(path, "//") {
		return words.Command.OnNetwork
	}
	if service := syncedFolder(path); service != "" {
		return fmt.Sprintf(words.Command.Synced, service)
	}
	return ""
}

// syncedFolder names the service that copies a folder to other machines, empty for none.
// Such a program may replace the file while halqa has it open.
func syncedFolder(path string) string {
	services := []string{"OneDrive", "Dropbox", "iCloud", "Google Drive", "Nextcloud", "pCloud"}
	for _, part := range strings.Split(filepath.ToSlash(path), "/") {
		for _, s := range services {
			if strings.HasPrefix(strings.ToLower(part), strings.ToLower(s)) {
				return s
			}
		}
	}
	return ""
}
