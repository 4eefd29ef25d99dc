namespace EqualityCloud.Host.SignIn;

/// <summary>A sign-in that must not succeed, with a code for whoever looks into it.</summary>
internal sealed class SignInRefusedException(string code, Exception? cause = null) : Exception(code, cause)
{
    public string Code => Message;
}
