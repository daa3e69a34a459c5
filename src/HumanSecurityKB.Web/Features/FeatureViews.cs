using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HumanSecurityKB.Web.Features;

/// <summary>Finds a view beside its controller: in the folder of the controller's namespace, else among the shared ones.</summary>
public sealed class FeatureViews : IControllerModelConvention, IViewLocationExpander
{
    private const string Feature = "feature";

    public void Apply(ControllerModel controller) =>
        controller.Properties[Feature] = controller.ControllerType.Namespace!.Split('.')[^1];

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Feature] = context.ActionContext.ActionDescriptor.Properties.TryGetValue(Feature, out var feature) ? (string)feature! : "Errors";

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        [$"/Features/{context.Values[Feature]}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];
}
