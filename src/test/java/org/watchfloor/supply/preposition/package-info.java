/** What plans of goods put forward promise. */
@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.preposition;
