@org.jspecify.annotations.NullMarked
package org.watchfloor.response.card.view;
