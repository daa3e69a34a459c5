using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Localization;
using HumanSecurityKB.Web.Responses;
using HumanSecurityKB.Web.Settings;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;

namespace HumanSecurityKB.Web.Features;

/// <summary>What every view has at hand.</summary>
public abstract class SiteView<TModel> : RazorPage<TModel>
{
    [RazorInject]
    public SiteAssets Assets { get; set; } = null!;

    [RazorInject]
    public SiteAddress Address { get; set; } = null!;

    protected Frame Frame => Frame.Of(Context);

    protected ContentSnapshot Snapshot => Frame.Content;

    protected Language Lang => Frame.Language;

    protected FixedWords Words => Frame.Words;

    protected SiteLinks Links => Frame.Links;

    /// <summary>For a <c>lang</c> attribute: null, which leaves it out, where the words are in the language of the page.</summary>
    protected string? LangOf(Language language) => language == Lang ? null : language.Code;

    /// <summary>For a <c>dir</c> attribute, as <see cref="LangOf"/>.</summary>
    protected string? DirOf(Language language) => language == Lang ? null : language.Direction;

    /// <summary>For the <c>data-guard</c> of a form: whether what is in it is saved, when the page comes.</summary>
    protected string Guard => HttpMethods.IsPost(Context.Request.Method) ? "unsaved" : "saved";

    /// <summary>The path of this page in another language.</summary>
    protected string InLanguage(Language other)
    {
        var path = Context.Request.Path.Value ?? "/";
        var rest = path.Length >= 3 && Language.TryParse(path[1..3], out _) ? path[3..] : "";
        return new SiteLinks(other).To(rest.Length == 0 ? "/" : rest);
    }

    /// <summary>
    /// As <see cref="InLanguage"/>, with what was asked for after the question mark. Only for pages that are not stored: those
    /// are the same whatever stands there.
    /// </summary>
    protected string HereInLanguage(Language other)
    {
        var asked = Context.Request.Query.Where(pair => pair.Key != "key").ToDictionary();
        return InLanguage(other) + QueryString.Create(asked);
    }
}
