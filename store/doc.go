// Package store keeps a retreat in one file. It implements [session.Journal] for the
// events, [session.Vault] for the drafts and [session.Urn] for the ballots of open polls.
//
// # The file in clear, format 1
//
// A file named *.halqa is a bbolt database (version 2 of its layout, pages of 4096
// bytes) with five buckets. Each value is an envelope:
//
//	byte 0      version of the envelope: 1
//	bytes 1–4   checksum, big-endian
//	bytes 5–    payload
//
// The checksum is CRC-32C (Castagnoli) over: the version byte; the names of the buckets
// that lead to the value, each followed by a zero byte; the key; the payload. A payload
// is deterministic CBOR (RFC 8949, section 4.2.1) unless said otherwise.
//
//	meta     format      unsigned: the format of the file
//	         min_reader  unsigned: the format that a program must know to read it
//	         file_id     16 random bytes, drawn at the creation
//	         created     integer: Unix time in milliseconds
//	         program     text: the version of the program that made the file
//	         last        unsigned: the number of the last event, 0 for none
//	         compact     true while deleted ballots may be left in free pages
//	         packets     unsigned: how many packets the owner's file handed out
//	         letter      text: of a packet, what its short ids carry, B to Z
//	         seat        text: of a packet, the role it was made for
//	events   key: the number of the event, counted from 1 without gaps, 8 bytes
//	         big-endian; payload: a map with the keys 1 id, 2 act, 3 seat, 4 kind,
//	         5 entity, 6 field, 7 value, 8 base, 9 verb, 10 why as [session.Event] says;
//	         what is empty is left out, except 1, 2, 4 and 5
//	ballots  a bucket for each poll with ballots, named by the 16 bytes of the poll's
//	         identifier; key: 16 random bytes; payload: one byte with the length of the
//	         college's name, the name in UTF-8, then the paper as session/tally encodes
//	         it; not CBOR
//	drafts   key: seat, item and field with a zero byte between; payload: text
//	peers    empty; it is there for the files that were merged
//
// For instance, the event number 1 of testdata/vector.json has the key 0000000000000001.
// That file holds keys, payloads and envelopes that another program can compare with.
//
// A program reads format and min_reader first; they keep this form for ever. It refuses
// a file whose min_reader is above what it knows, and only reads one whose format is.
//
// # The encrypted file, format 2
//
// It has a sixth bucket, keys, with three copies of the same payload under the keys "1",
// "2" and "3". Their envelopes have version 1 and are padded with zeros to 4096 bytes, so
// that a destroyed page leaves one of them, and that a copy can be found in the bytes of
// a file by its first words:
//
//	bytes 0–15   "halqa key slots" and a line feed
//	bytes 16–17  length of what follows, big-endian
//	bytes 18–    a map: 1 the file_id, 2 an array of one to eight slots
//
// A slot is a map: 1 its kind (1 passphrase, 2 recovery sheet, 3 further person), 2 the
// name of the person if any; 3 passes, 4 memory in KiB, 5 threads and 6 the salt of
// argon2id (RFC 9106, version 0x13); 7 a nonce; 8 the sealed data key. What argon2id makes
// of the passphrase (UTF-8 in normal form C; the code of a sheet is 26 signs of Crockford's
// base 32 without gaps) opens field 8, as XChaCha20-Poly1305 under the nonce with the
// associated data "halqa slot", a zero byte, the file_id, the byte of the kind and the
// name. At most 8 passes, 256 MiB, 16 threads, and 1 GiB times passes are accepted.
//
// From the data key HKDF-SHA-256 (salt: the file_id) derives three keys of 32 bytes for the
// purposes "halqa values", "halqa polls" and "halqa drafts".
//
// Values of events, ballots, drafts and peers are envelopes of version 2: what follows the
// checksum, which covers it, is a nonce of 24 bytes and the XChaCha20-Poly1305 of the
// payload, padded by a byte 0x80 and then zeros to a multiple of 64. The associated data
// are the version byte, the file_id, the names of the buckets each followed by a zero
// byte, and the key. Two kinds of names change: the bucket of a poll is called by its
// identifier encrypted as one block of AES-256; the key of a draft is the HMAC-SHA-256 of
// what it is in clear, and its payload an array of seat, item, field and text. Meta stays
// as it is, with format and min_reader 2.
//
// testdata/sealed.json follows one file from the passphrase to an event. Who has the file
// and no key learns how many events, ballots and drafts there are, their lengths in
// steps of 64 bytes, when the file was made, and the names of further people. An older
// copy of the same file can't be told from a file that nobody wrote to since.
//
// # Why
//
// One file, because people copy it to a USB key and send it; a database, because an act
// must be on the disk when the screen says "saved", and after a power cut too.
//
// bbolt checks its two headers and nothing else: measured on random bit flips, a fifth
// silently changed data, and damaged pages made it panic, loop or fault. So every value
// has a checksum, and before bbolt maps a file a reader of our own walks through it with
// ReadAt: every page once, every key in order, every checksum, every event. One header
// that can't be read is told and not refused, because a power cut leaves it so and the
// other one is whole.
//
// Values are encrypted one by one, inside the checksum, so that a file is verified and
// rescued page by page, an act costs one small commit, and damage is known without a
// passphrase. The passphrase only opens a slot: it can be changed, and others can hold
// one, without touching the values. All is rewritten then, because the old slot would
// stay in a free page. Closing a slot does not take back what its holder has copied; a
// new data key does so for what is written from then on.
//
// Events lie under numbers and not under their identifiers: a page stays full, nothing
// is lost unseen at the end, and an encrypted file would not show the times of day.
//
// A commit that fails poisons the file, except when the disk is full: if the sync of a
// header fails, bbolt shows the new state and the disk may hold the old one. Writing on
// was measured to destroy files; stopping never did.
//
// Ballots lie under random keys without author, time or order. But bbolt leaves old
// pages behind, which together show an order. Hence closing a poll deletes the papers
// and rewrites the file without its free pages, and backups copy values, never pages.
// While a poll is open, who takes the file itself can learn the order of its ballots,
// never their authors.
//
// What was purged goes from the file by a rewrite that leaves its values out, since free
// pages keep what was deleted; a purge that came with a merge, or that a crash cut short,
// is finished at the next opening. Restoring a backup keeps the file that it replaces.
//
// A packet is a copy with a letter of its own for a second laptop. Events need no such
// thing, their identifiers never collide; the numbers that people write on the wall do.
//
// A file is created under a temporary name and linked to its own when it is complete: a
// power cut while bbolt lays its first pages can leave a file that it can't read.
//
// # Imports
//
// The package imports session, bbolt and cryptography. No other package imports bbolt.
package store
