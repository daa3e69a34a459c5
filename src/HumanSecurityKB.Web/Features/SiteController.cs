using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace HumanSecurityKB.Web.Features;

/// <summary>What every controller has at hand: the content, the language, its words and its addresses.</summary>
public abstract class SiteController : Controller
{
    protected ContentSnapshot Snapshot => Frame.Content;

    protected Language Lang => Frame.Language;

    protected FixedWords Words => Frame.Words;

    protected SiteLinks Links => Frame.Links;

    private Frame Frame => Frame.Of(HttpContext);
}
