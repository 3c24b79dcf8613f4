package org.watchfloor.team.resource;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.FactLift;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.team.resource.view.ResourceViewModule;
import org.watchfloor.ui.FeatureModule;

/** The list of special resources joins the console. */
public final class ResourceModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ResourceFact.class, FactLift.same("ResourceRegistered", 1));
    store(ResourceStore.class);
    register(ResourceRegister.class);
    install(new ResourceViewModule());
  }

  @ProvidesIntoSet
  Listing listing(ResourceService resources) {
    return new RecordListing<>("resources", resources::list)
        .field("number", SpecialResource::number)
        .field("name", SpecialResource::name)
        .field("kind", SpecialResource::kind)
        .field("area", SpecialResource::area)
        .point(SpecialResource::at, SpecialResource::pointSource)
        .field("note", SpecialResource::note)
        .field("post", SpecialResource::post)
        .field("phone", SpecialResource::phone)
        .field("link", SpecialResource::link)
        .field("ready", SpecialResource::ready);
  }
}
