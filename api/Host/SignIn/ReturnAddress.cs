using Microsoft.AspNetCore.Http.HttpResults;

namespace EqualityCloud.Host.SignIn;

/// <summary>Where a browser may be sent after sign-in: to a page of the product and nowhere else.</summary>
internal static class ReturnAddress
{
    private const int Longest = 1000;

    public static bool IsOurs(string address) =>
        address is ['/', ..] && address.Length <= Longest && !address.Any(letter => char.IsControl(letter) || letter == '\\') && RedirectHttpResult.IsLocalUrl(address);
}
