/**
 * What officers do with claims wherever a thing is shown, and how one is told that somebody took a
 * thing over.
 */
@NullMarked
package org.watchfloor.claim.view;

import org.jspecify.annotations.NullMarked;
