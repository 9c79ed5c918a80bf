package org.thetascope.app.document;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectPropertyBase;

/** One value of the present scenario as a property: setting it sets a new scenario. */
final class LensProperty<T> extends ObjectPropertyBase<T> {
  private final ScenarioModel model;
  private final Lens<T> lens;
  private final InvalidationListener follow = scenario -> follow();
  private T last;

  LensProperty(ScenarioModel model, Lens<T> lens) {
    this.model = model;
    this.lens = lens;
    last = lens.get(model.scenario());
    // weak: a row that is thrown away leaves nothing behind
    model.scenarioProperty().addListener(new WeakInvalidationListener(follow));
  }

  private void follow() {
    // a row of another problem may outlive it for a moment
    if (!lens.in(model.scenario())) {
      return;
    }
    T now = lens.get(model.scenario());
    if (!now.equals(last)) {
      last = now;
      fireValueChangedEvent();
    }
  }

  @Override
  public T get() {
    return last;
  }

  @Override
  public void set(T value) {
    if (lens.in(model.scenario())) {
      model.set(lens.with(model.scenario(), value));
    }
  }

  @Override
  public Object getBean() {
    return model;
  }

  @Override
  public String getName() {
    return "";
  }
}
