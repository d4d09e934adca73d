package kanal.finder.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binds parameters to the components of form records and to nothing within them. */
@ControllerAdvice
class FormBinding {
    @InitBinder
    void bindComponentsOnly(WebDataBinder binder, HttpServletRequest request) throws ServletRequestBindingException {
        // Otherwise platform.x is taken for a part of the component "platform", which answers 500
        binder.setDeclarativeBinding(true);
        // Nothing here is indexed, and the framework answers 500 to an index without those before it: tried[1]
        if (request.getParameterMap().keySet().stream().anyMatch(name -> name.indexOf('[') >= 0)) {
            throw new ServletRequestBindingException("Parameters have no indexes");
        }
    }
}
