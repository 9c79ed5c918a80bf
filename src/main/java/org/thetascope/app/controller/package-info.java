/** What happens: computing, exporting, undoing; each class has one verb. */
package org.thetascope.app.controller;
