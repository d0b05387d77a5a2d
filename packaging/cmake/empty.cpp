// SPDX-License-Identifier: Apache-2.0
// For targets that only compile headers in advance, or only hold an archive.
