package main

import (
	"path/filepath"
	"strings"
)

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
	if strings.HasPrefix(path, `\\`) || strings.HasPrefix(path, "//") {
		return "network"
	}
	return ""
}
