/** Tests of {@code org.watchfloor.account} against real stations in temporary folders. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.account;
