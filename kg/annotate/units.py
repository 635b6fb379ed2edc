"""Currencies and units of measure: their words and their names."""

from functools import cache

from kg.annotate.cues import words

CODES = words(
    "USD EUR GBP JPY CNY RUB INR AUD CAD CHF SEK NOK DKK PLN CZK HUF TRY UAH KRW BRL MXN ZAR NGN ILS AED SAR "
    "NZD SGD HKD TWD THB IDR MYR PHP VND PKR EGP KES ARS CLP COP PEN RON BGN ISK RMB"
)
_SYMBOLS = (
    "USD $ US$|AUD A$ AU$|CAD C$ CA$ CDN$|NZD NZ$|HKD HK$|SGD S$|BRL R$|TWD NT$|EUR €|GBP £|JPY ¥|INR ₹ Rs "
    "Rs.|RUB ₽|"
    "KRW ₩|TRY ₺|UAH ₴|NGN ₦|ILS ₪|CNY RMB"
)
_MONEY = (
    "USD:dollar,cent,us dollar,u.s. dollar,american dollar|EUR:euro|"
    "GBP:pound,pence,pound sterling,pounds sterling|"
    "JPY:yen|CNY:yuan,renminbi|RUB:rouble,ruble,russian rouble,russian ruble|INR:rupee,indian "
    "rupee|UAH:hryvnia|"
    "TRY:lira,turkish lira|PLN:zloty|KRW:won|ILS:shekel|ZAR:rand|NGN:naira|CHF:franc,swiss franc|"
    "CZK:koruna,korunas,koruny,korun,kč,czech crown|"
    "SEK:krona,kronor,swedish krona,swedish kronor|NOK:krone,kroner,norwegian krone|DKK:danish "
    "krone|MXN:peso|"
    "AUD:australian dollar|CAD:canadian dollar|HKD:hong kong dollar|SGD:singapore dollar|NZD:new zealand "
    "dollar|"
    "PKR:pakistani rupee"
)
_UNITS = (
    "percent:%,percent,per cent|percentage point:percentage point|basis point:basis point|"
    "kilometre:km,kilometre,kilometer|metre:m,metre,meter|centimetre:cm,centimetre,centimeter|"
    "millimetre:mm,millimetre,millimeter|mile:mile|nautical mile:nautical "
    "mile|foot:foot,feet,ft|inch:inch,inche|"
    "yard:yard|light-year:light-year,light year|square kilometre:square kilometre,square kilometer,sq km,km2|"
    "square mile:square mile|square metre:square metre,square meter|square foot:square foot,square feet|"
    "hectare:hectare|acre:acre|cubic metre:cubic metre,cubic meter|tonne:tonne,metric ton|ton:ton|"
    "kilogram:kg,kilogram,kilo,kilogramme|gram:g,gram|pound:lb|ounce:ounce|barrel:barrel|litre:litre,liter|"
    "gallon:gallon|degree:degree|degree Celsius:°C,° C,degrees celsius,° celsius|"
    "degree Fahrenheit:°F,° F,degrees fahrenheit,° fahrenheit|mile per hour:mph,mile per hour,miles per hour|"
    "kilometre per hour:km/h,kph,kilometre per hour,kilometres per hour,"
    "kilometer per hour,kilometers per hour|"
    "metre per second:m/s,metres per second,meters per second|knot:knot|"
    "megawatt:megawatt,MW|gigawatt:gigawatt,GW|kilowatt:kilowatt,kW|megaton:megaton|kiloton:kiloton|volt:volt|"
    "gigabyte:gigabyte,GB|terabyte:terabyte,TB|megabyte:megabyte,MB|times:times"
)


@cache
def symbols() -> dict[str, str]:
    """Return the sign of a currency -> its code."""
    rows = (row.split() for row in _SYMBOLS.split("|"))
    return {sign: row[0] for row in rows for sign in row[1:]}


@cache
def money_words() -> dict[str, str]:
    """Return the word of a currency, singular and in lower case -> its code."""
    return _table(_MONEY)


@cache
def unit_words() -> dict[str, str]:
    """Return the word or sign of a unit, singular -> its name."""
    return _table(_UNITS)


def unit_name(surface: str) -> str:
    """Return the unit of its words, '' when it is none."""
    bare = " ".join(surface.strip(" -\n").split())
    table = unit_words()
    for form in (bare, bare.lower(), bare.removesuffix("s"), bare.lower().removesuffix("s")):
        if form in table:
            return table[form]
    return ""


def currency(surface: str) -> str:
    """Return the code of a currency in words, '' when it is none."""
    bare = " ".join(surface.strip(" -\n").lower().split())
    table = money_words()
    return table.get(bare) or table.get(bare.removesuffix("s"), "")


def _table(text: str) -> dict[str, str]:
    rows = (row.split(":") for row in text.split("|"))
    return {form: row[0] for row in rows for form in row[1].split(",")}
