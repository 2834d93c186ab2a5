// One helper is handed functions from more places than there are contexts in a cycle: each of them is followed.
namespace Conformance;

public static class ManyFunctionsForOne
{
    private static void Do(Action action) => action();

    private static T Get<T>(Func<T> read) => read();

    public static void Caller1(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller2(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller3(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller4(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller5(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller6(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller7(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller8(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller9(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller10(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller11(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller12(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller13(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller14(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller15(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller16(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller17(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller18(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller19(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller20(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller21(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller22(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller23(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller24(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller25(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller26(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller27(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller28(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller29(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller30(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller31(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller32(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller33(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller34(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller35(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller36(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller37(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller38(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller39(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller40(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller41(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller42(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller43(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller44(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }

    public static void Caller45(Person person)
    {
        var text = "";
        Do(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        Ads.Send(Get(() => person.Ssn)); // flow: Ssn
        Ads.Send(Get(() => person.Name)); // no flow
    }
}
