@org.jspecify.annotations.NullMarked
package org.watchfloor.response.plan.view;
