using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data.Mappings;

internal static class ColumnNames
{
    /// <summary>PostgreSQL wants every name with a capital letter in quotation marks.</summary>
    public static void NameColumnsInSnakeCase(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
