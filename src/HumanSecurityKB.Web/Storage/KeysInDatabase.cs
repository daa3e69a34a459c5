using System.Xml.Linq;
using HumanSecurityKB.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace HumanSecurityKB.Web.Storage;

/// <summary>
/// Keeps the keys that protect forms in the database, so that a restart does not void the forms people have open and any copy
/// of the site can read what another wrote.
/// </summary>
public sealed class KeysInDatabase(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
        return [.. database.DataProtectionKeys.Select(row => row.Xml).ToList().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
        database.Add(new DataProtectionKeyRow { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        database.SaveChanges();
    }
}

public static class KeysInDatabaseServices
{
    public static void AddKeysInDatabase(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("HumanSecurityKB");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new KeysInDatabase(provider.GetRequiredService<IServiceScopeFactory>())));
    }
}
