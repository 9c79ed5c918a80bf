/** How it looks: views in code, styled by CSS. */
package org.thetascope.app.view;
