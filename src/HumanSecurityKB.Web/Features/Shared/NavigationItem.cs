namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>The part of the site a page belongs to, for the main navigation.</summary>
public enum NavigationItem
{
    None,
    Library,
    Dimensions,
    Method,
    Assess,
    Search,
}
